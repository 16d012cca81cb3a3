-- Minutes are agreed by each party that took part: it says that it agrees, or disagrees in its own
-- words. Once all have answered they never change. Who writes reviews may close them without the
-- silent ones from the fifteenth day on (design, section 3: minutes not agreed after 15 days), and
-- the page goes on saying who did not answer. What is found wrong later is a dated addendum.

alter table reviews
    -- The civil day the minutes became final.
    add column agreed_on date,
    -- When the minutes were last corrected: what was answered before was about another text.
    add column corrected_at timestamptz;
grant update (agreed_on, corrected_at) on reviews to maillage_app;

create table agreements (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    review_id uuid not null,
    partnership_id uuid not null,
    member_id uuid,
    guardian_id uuid references guardians,
    -- The civil day.
    agreed_on date not null,
    -- Who said so for the party, or who wrote down that the party did.
    agreed_by uuid references people,
    recorded_by uuid references people,
    agreed_at timestamptz not null default now(),
    check (num_nonnulls(member_id, guardian_id) = 1),
    check (num_nonnulls(agreed_by, recorded_by) = 1),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id),
    unique (review_id, member_id),
    unique (review_id, guardian_id)
);
create index agreements_partnership on agreements (partnership_id);
create index agreements_territory on agreements (territory_id);

create table addenda (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    review_id uuid not null,
    partnership_id uuid not null,
    -- The party that adds; none when the coordination does.
    member_id uuid,
    guardian_id uuid references guardians,
    words text not null check (length(btrim(words)) between 1 and 4000),
    written_by uuid not null references people,
    -- The civil day.
    written_on date not null,
    written_at timestamptz not null default now(),
    check (num_nonnulls(member_id, guardian_id) <= 1),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id)
);
create index addenda_review on addenda (review_id);
create index addenda_partnership on addenda (partnership_id);
create index addenda_territory on addenda (territory_id);

do $$
declare
    name text;
begin
    foreach name in array array['agreements', 'addenda'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
        execute format('grant select, insert on %I to maillage_app', name);
        execute format('create policy seen on %I for select to maillage_app
                        using (territory_id = any (array(select access.coordinated()))
                               or partnership_id = any (array(select access.shared_partnerships(''plan''))))', name);
        execute format('create trigger log_change after insert or update or delete on %I
                        for each row execute function access.log_change()', name);
    end loop;
end $$;

create policy own_word on agreements for insert to maillage_app
    with check (agreed_by = (select access.me())
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or (guardian_id = any (array(select access.my_guardians()))
                         and partnership_id = any (array(select access.family_partnerships())))));
create policy recorded on agreements for insert to maillage_app
    with check (recorded_by = (select access.me()) and territory_id = any (array(select access.coordinated())));
create policy to_what_is_open on agreements as restrictive for insert to maillage_app
    with check (exists (select from reviews r where r.id = review_id and r.state = 'held'));

create policy own_words on addenda for insert to maillage_app
    with check (written_by = (select access.me())
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or (guardian_id = any (array(select access.my_guardians()))
                         and partnership_id = any (array(select access.family_partnerships())))
                     or (num_nonnulls(member_id, guardian_id) = 0 and territory_id = any (array(select access.coordinated())))));
create policy to_what_is_closed on addenda as restrictive for insert to maillage_app
    with check (exists (select from reviews r where r.id = review_id and r.state = 'agreed'));

-- Parties that took part, are still there, and have not answered the minutes as they stand.
create function access.unanswered(which uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select rp.id
    from review_parties rp
    join reviews r on r.id = rp.review_id
    left join members m on m.id = rp.member_id
    left join guardians g on g.id = rp.guardian_id
    where rp.review_id = which and rp.attendance <> 'absent' and m.left_on is null and g.ended_at is null
      and not exists (select from agreements a
                      where a.review_id = which and a.member_id is not distinct from rp.member_id
                        and a.guardian_id is not distinct from rp.guardian_id)
      and not exists (select from dissents d
                      where d.review_id = which and d.member_id is not distinct from rp.member_id
                        and d.guardian_id is not distinct from rp.guardian_id
                        and (r.corrected_at is null or d.written_at > r.corrected_at))
$$;

-- The last answer makes minutes final. Answering is a party's own act, hence no right of its own to
-- change the review; whether all have answered is looked up here, not said by the caller. The row is
-- held first, so that of two last answers at once the second sees the first. Null when the minutes
-- are no longer those of `read_version`.
create function access.settle_minutes(which uuid, read_version integer, on_day date) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    now_version integer;
begin
    select r.version into now_version from reviews r
    where r.id = which and r.state = 'held' and not r.imported
      and (r.territory_id in (select access.coordinated()) or r.partnership_id in (select access.shared_partnerships('plan')))
    for update;
    if now_version is distinct from coalesce(read_version, now_version) then
        return null;
    end if;
    update reviews r set state = 'agreed', agreed_on = on_day, version = version + 1
    where r.id = which and now_version is not null
      and exists (select from agreements a where a.review_id = which)
      and not exists (select access.unanswered(which));
    return found;
end $$;
grant execute on function access.settle_minutes(uuid, integer, date) to maillage_app;

-- A party's latest word stands: who disagrees after having agreed no longer agrees.
create function access.no_longer_agrees() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from agreements a using reviews r
    where r.id = new.review_id and r.state = 'held' and a.review_id = new.review_id
      and a.member_id is not distinct from new.member_id and a.guardian_id is not distinct from new.guardian_id;
    return null;
end $$;
create trigger no_longer_agrees after insert on dissents
    for each row execute function access.no_longer_agrees();
grant execute on function access.no_longer_agrees() to maillage_app;

create or replace function access.held_reviews_stay() returns trigger
language plpgsql as $$
begin
    if old.state = 'agreed' then
        raise exception 'agreed minutes never change' using errcode = 'check_violation';
    end if;
    if old.state = 'held' and (new.state not in ('held', 'agreed') or new.held_on <> old.held_on) then
        raise exception 'a held review stays held on its day' using errcode = 'check_violation';
    end if;
    if current_user = 'maillage_app' and new.state = 'agreed'
       and (old.state <> 'held' or new.agreed_on is null or new.agreed_on < old.held_on + 15) then
        raise exception 'minutes are agreed by each party, or closed fifteen days after the review' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Agreeing was to the text as it stood: once that is corrected, everybody is asked again.
create function access.corrected_minutes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from agreements where review_id = new.id;
    return null;
end $$;
create trigger corrected_minutes after update on reviews
    for each row when (old.state = 'held' and new.state = 'held'
                       and (old.synthesis, old.adjustments) is distinct from (new.synthesis, new.adjustments))
    execute function access.corrected_minutes();
grant execute on function access.corrected_minutes() to maillage_app;

-- A plan is handed over (passage de relais) to another place of care or a school of its territory, or
-- to another territory of this installation (0158).
-- What would be shown to it is listed first and proposed to the family; nothing moves before a
-- guardian agreed, one refusal stops it, and what anybody left out, or was never listed, stays
-- closed to the organisation that receives. The calendar goes on as it was.

create table hand_overs (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    -- The organisation that takes over, or the territory, from that civil day on; its name, which not
    -- everybody who reads of it may look up.
    receiver_id uuid,
    to_territory_id uuid references territories,
    to_name text not null check (length(btrim(to_name)) between 1 and 300),
    takes_over_on date not null,
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    -- Where the child is welcomed when it is proposed, and whether it leaves the plan on that day.
    old_host_id uuid not null,
    old_host_leaves boolean not null,
    state text not null default 'proposed' check (state in ('proposed', 'refused', 'withdrawn', 'declined', 'taken', 'done')),
    -- Why the other territory does not take it; the plan it made of it there.
    declined_because text not null default '' check (length(declined_because) <= 2000),
    new_plan_id uuid,
    proposed_by uuid not null references people,
    -- The civil days it was proposed, and refused, withdrawn, declined, taken or done; by whom.
    proposed_on date not null,
    proposed_at timestamptz not null default now(),
    ended_on date,
    ended_by uuid references people,
    version integer not null default 1,
    check (num_nonnulls(receiver_id, to_territory_id) = 1),
    check (receiver_id <> old_host_id),
    check (to_territory_id <> territory_id),
    check (to_territory_id is not null or state not in ('declined', 'taken')),
    check ((state = 'proposed') = (ended_on is null) and num_nonnulls(ended_on, ended_by) <> 1),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (receiver_id, territory_id) references organisations (id, territory_id),
    foreign key (old_host_id, territory_id) references organisations (id, territory_id),
    unique (id, partnership_id)
);
create unique index hand_overs_under_way on hand_overs (partnership_id) where state in ('proposed', 'taken');
create index hand_overs_partnership on hand_overs (partnership_id);
create index hand_overs_territory on hand_overs (territory_id, state);

-- One thing that would be shown, in the words the family reads. `history` is all objectives and
-- actions that ended, `contributions` what each party wrote and saw: they name no single row.
create table hand_over_items (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    hand_over_id uuid not null,
    partnership_id uuid not null,
    kind text not null check (kind in ('objective', 'action', 'need', 'expectation', 'minutes', 'document', 'history', 'contributions')),
    subject_id uuid,
    words text not null default '' check (length(words) <= 4000),
    -- The civil day of a review.
    day date,
    position integer not null,
    check ((subject_id is null) = (kind in ('history', 'contributions'))),
    foreign key (hand_over_id, partnership_id) references hand_overs (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    unique nulls not distinct (hand_over_id, kind, subject_id)
);
create index hand_over_items_territory on hand_over_items (territory_id);

create table hand_over_answers (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    hand_over_id uuid not null,
    partnership_id uuid not null,
    guardian_id uuid not null references guardians,
    agrees boolean not null,
    words text not null default '' check (length(words) <= 2000),
    -- The items it agrees without.
    left_out uuid[] not null default '{}',
    answered_on date not null,
    -- Who answered for itself, or who wrote down what the guardian said or signed.
    answered_by uuid references people,
    recorded_by uuid references people,
    check (num_nonnulls(answered_by, recorded_by) = 1),
    check (agrees or btrim(words) <> ''),
    foreign key (hand_over_id, partnership_id) references hand_overs (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    unique (hand_over_id, guardian_id)
);
create index hand_over_answers_territory on hand_over_answers (territory_id);

-- Rows of the plan that stay closed to the organisation that received it.
create table withheld (
    hand_over_id uuid not null,
    partnership_id uuid not null,
    territory_id uuid not null references territories,
    organisation_id uuid not null,
    subject_id uuid not null,
    primary key (hand_over_id, subject_id),
    foreign key (hand_over_id, partnership_id) references hand_overs (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (organisation_id, territory_id) references organisations (id, territory_id)
);
create index withheld_organisation on withheld (organisation_id);
create index withheld_subject on withheld (subject_id);

alter table consents add column hand_over_id uuid references hand_overs;

do $$
declare
    name text;
begin
    foreach name in array array['hand_overs', 'hand_over_items', 'hand_over_answers', 'withheld'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
    end loop;
    -- Between the coordination and the family until it is done; the organisation that receives sees
    -- what it was given, and not what was talked about.
    foreach name in array array['hand_overs', 'hand_over_items', 'hand_over_answers'] loop
        execute format('grant select on %I to maillage_app', name);
        execute format('create policy seen on %I for select to maillage_app
                        using (territory_id = any (array(select access.coordinated()))
                               or partnership_id = any (array(select access.family_partnerships())))', name);
    end loop;
    -- Items and what is withheld are written with the hand-over, in one act that is logged.
    foreach name in array array['hand_overs', 'hand_over_answers'] loop
        execute format('create trigger log_change after insert or update or delete on %I
                        for each row execute function access.log_change()', name);
    end loop;
end $$;

grant insert, update (state, ended_on, ended_by, version) on hand_overs to maillage_app;
create policy proposed on hand_overs for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())) and proposed_by = (select access.me())
                and state = 'proposed' and version = 1
                and exists (select from plans pl join partnerships p on p.id = pl.partnership_id
                            where pl.partnership_id = hand_overs.partnership_id and pl.host_id = old_host_id and p.state = 'active'));
create policy withdrawn on hand_overs for update to maillage_app
    using (territory_id = any (array(select access.coordinated())) and state = 'proposed')
    with check (territory_id = any (array(select access.coordinated())) and state = 'withdrawn' and ended_by = (select access.me()));

-- What the family answers on never changes under its eyes.
grant insert on hand_over_items to maillage_app;
create policy listed on hand_over_items for insert to maillage_app
    with check (exists (select from hand_overs h
                        where h.id = hand_over_id and h.state = 'proposed' and h.version = 1 and h.proposed_by = (select access.me()))
                and not exists (select from hand_over_answers a where a.hand_over_id = hand_over_items.hand_over_id));

-- A guardian answers for itself; the coordination writes down what was said or signed, never over a
-- guardian's own word. False when there is nothing to answer any more. The row is held first: who
-- completes it meanwhile sees another version.
create function access.answer_hand_over(which uuid, who uuid, says_yes boolean, said text, without uuid[], on_day date)
returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
    own constant boolean := who in (select access.my_guardians());
    h hand_overs;
begin
    select * into h from hand_overs where id = which for update;
    if not exists (select from guardians g join plans pl on pl.child_id = g.child_id
                   where g.id = who and pl.partnership_id = h.partnership_id and (g.ended_at is null or g.ended_at > now()))
       or not (own or h.territory_id in (select access.coordinated()))
       or not own and exists (select from hand_over_answers a
                              where a.hand_over_id = which and a.guardian_id = who and a.answered_by is not null) then
        raise exception 'a guardian answers for itself' using errcode = 'insufficient_privilege';
    end if;
    if h.state <> 'proposed' then
        return false;
    end if;
    insert into hand_over_answers (territory_id, hand_over_id, partnership_id, guardian_id, agrees, words, left_out, answered_on, answered_by, recorded_by)
    values (h.territory_id, which, h.partnership_id, who, says_yes, said, without, on_day,
            case when own then me end, case when not own then me end)
    on conflict (hand_over_id, guardian_id) do update
        set agrees = excluded.agrees, words = excluded.words, left_out = excluded.left_out, answered_on = excluded.answered_on,
            answered_by = excluded.answered_by, recorded_by = excluded.recorded_by;
    if says_yes then
        update hand_overs set version = version + 1 where id = which;
    else
        update hand_overs set version = version + 1, state = 'refused', ended_on = on_day, ended_by = me where id = which;
    end if;
    return true;
end $$;

-- Whether a guardian who holds authority today agrees: a refusal has ended it already.
create function access.agreed_hand_over(which uuid) returns boolean
language sql stable as $$
    select exists (select from hand_over_answers a join guardians g on g.id = a.guardian_id
                   where a.hand_over_id = which and a.agrees and (g.ended_at is null or g.ended_at > now()))
$$;

-- What is there and was not agreed on: withheld from the organisation that receives. An objective's
-- other versions go with it. Called by complete_hand_over only.
create function access.withhold(which uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    h hand_overs;
    kept uuid[];
    kept_kinds text[];
begin
    select * into h from hand_overs where id = which;
    select array_agg(i.subject_id), array_agg(i.kind) into kept, kept_kinds
    from hand_over_items i
    where i.hand_over_id = which
      and not exists (select from hand_over_answers a where a.hand_over_id = which and i.id = any (a.left_out));
    kept := array_remove(coalesce(kept, '{}'), null);
    kept_kinds := coalesce(kept_kinds, '{}');
    with recursive line as (
        select o.id, o.previous_id from objectives o where o.partnership_id = h.partnership_id and o.id = any (kept)
        union
        select o.id, o.previous_id from objectives o join line l on o.previous_id = l.id or o.id = l.previous_id)
    insert into withheld (hand_over_id, partnership_id, territory_id, organisation_id, subject_id)
    select which, h.partnership_id, h.territory_id, h.receiver_id, x.id
    from (select o.id from objectives o
          where o.partnership_id = h.partnership_id and o.id not in (select l.id from line l)
            and (o.state in ('open', 'proposed') or not 'history' = any (kept_kinds))
          union all
          select a.id from actions a
          where a.partnership_id = h.partnership_id and a.id <> all (kept)
            and (a.state = 'open' or not 'history' = any (kept_kinds))
          union all
          select n.id from needs n where n.partnership_id = h.partnership_id and n.id <> all (kept)
          union all
          select e.id from expectations e where e.partnership_id = h.partnership_id and e.id <> all (kept)
          union all
          select r.id from reviews r
          where r.partnership_id = h.partnership_id and r.state in ('held', 'agreed') and r.id <> all (kept)
          union all
          -- Those on health have an agreement of their own.
          select d.id from documents d where d.partnership_id = h.partnership_id and not d.health and d.id <> all (kept)) x;
end $$;

-- The hand-over, in one act: the organisation is invited, to speak and accept for itself; what the
-- family agreed to becomes its consent, never for health; it welcomes the child. False when it was
-- answered, changed or ended since `read_version`, or its day has not come.
create function access.complete_hand_over(which uuid, read_version integer, on_day date, new_referent uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    h hand_overs;
    plan plans;
    shared text[];
    answer record;
    before consents;
begin
    select * into h from hand_overs where id = which and territory_id in (select access.coordinated()) for update;
    if h.id is null then
        raise exception 'a plan is handed over by who coordinates it' using errcode = 'insufficient_privilege';
    end if;
    if h.receiver_id is null or h.state <> 'proposed' or h.version <> read_version or h.takes_over_on > on_day
       or not access.agreed_hand_over(which) then
        return false;
    end if;
    perform from partnerships p where p.id = h.partnership_id and p.state = 'active' for update;
    if not found then
        return false;
    end if;
    select * into plan from plans pl where pl.partnership_id = h.partnership_id for update;
    if plan.host_id <> h.old_host_id then
        return false;
    end if;
    plan.referent_id := coalesce(new_referent, plan.referent_id);
    if not exists (select from coordinators c
                   where c.person_id = plan.referent_id and c.territory_id = h.territory_id and (c.ended_at is null or c.ended_at > now()))
       and not exists (select from professionals f
                       where f.person_id = plan.referent_id and f.territory_id = h.territory_id
                         and (f.ended_at is null or f.ended_at > now())
                         and not (h.old_host_leaves and f.organisation_id = h.old_host_id)) then
        raise exception 'a running plan is never without a referent' using errcode = 'check_violation';
    end if;

    -- Who sees the plan already has nothing taken from it.
    if not exists (select from members m join consents c on c.organisation_id = m.organisation_id
                   where m.partnership_id = h.partnership_id and m.organisation_id = h.receiver_id and m.left_on is null
                     and c.child_id = plan.child_id and access.stands(c)) then
        perform access.withhold(which);
    end if;

    insert into members (territory_id, partnership_id, organisation_id) values (h.territory_id, h.partnership_id, h.receiver_id)
    on conflict (partnership_id, organisation_id) do update
        set left_on = null, accepted_on = case when members.left_on is null then members.accepted_on end,
            accepted_by = case when members.left_on is null then members.accepted_by end, version = members.version + 1;

    select array['plan'] || array_agg(distinct case i.kind when 'document' then 'documents' else 'contributions' end)
                            filter (where i.kind in ('document', 'contributions'))
    into shared
    from hand_over_items i
    where i.hand_over_id = which
      and not exists (select from hand_over_answers a where a.hand_over_id = which and i.id = any (a.left_out));
    for answer in select a.guardian_id, a.recorded_by from hand_over_answers a join guardians g on g.id = a.guardian_id
                  where a.hand_over_id = which and a.agrees and (g.ended_at is null or g.ended_at > now()) loop
        before := null;
        update consents c set withdrawn_at = now()
        where c.child_id = plan.child_id and c.organisation_id = h.receiver_id and c.guardian_id = answer.guardian_id
          and c.withdrawn_at is null and not (access.stands(c) and c.scopes @> shared)
        returning * into before;
        if exists (select from consents c
                   where c.child_id = plan.child_id and c.organisation_id = h.receiver_id and c.guardian_id = answer.guardian_id
                     and c.withdrawn_at is null) then
            continue;
        end if;
        -- An agreement that was running keeps what it opened and its last day.
        before.withdrawn_at := null;
        insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes, expires_on, recorded_by, hand_over_id)
        select h.territory_id, plan.child_id, h.receiver_id, answer.guardian_id,
               array(select distinct s from unnest(shared || case when access.stands(before) then before.scopes end) s where s is not null),
               case when access.stands(before) then before.expires_on end, answer.recorded_by, which;
    end loop;

    update plans set host_id = h.receiver_id, referent_id = plan.referent_id where partnership_id = h.partnership_id;
    if h.old_host_leaves then
        update members m set left_on = h.takes_over_on, version = m.version + 1
        where m.partnership_id = h.partnership_id and m.organisation_id = h.old_host_id and m.left_on is null;
    end if;
    update partnerships set version = version + 1 where id = h.partnership_id;
    update hand_overs set state = 'done', ended_on = on_day, ended_by = access.me(), version = version + 1 where id = which;
    return true;
end $$;
grant execute on function access.answer_hand_over(uuid, uuid, boolean, text, uuid[], date), access.agreed_hand_over(uuid),
    access.complete_hand_over(uuid, integer, date, uuid) to maillage_app;

-- What is withheld from the organisations the person acts for, unless it takes part in another way.
create function access.withheld_here() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant uuid[] := array(select access.my_organisations());
begin
    return query
        select w.subject_id from withheld w
        where w.organisation_id = any (mine)
          and w.territory_id not in (select access.coordinated())
          and w.partnership_id not in (select access.family_partnerships())
          and not exists (select from members m
                          join plans pl on pl.partnership_id = m.partnership_id
                          join consents c on c.child_id = pl.child_id and c.organisation_id = m.organisation_id
                          where m.partnership_id = w.partnership_id and m.organisation_id = any (mine)
                            and m.organisation_id <> w.organisation_id and m.left_on is null
                            and 'plan' = any (c.scopes) and access.stands(c));
end $$;
grant execute on function access.withheld_here() to maillage_app;

-- Restrictive: joined to the others by "and". With a review goes what hangs on it.
do $$
declare
    name text;
    col text;
begin
    foreach name in array array['needs.id', 'expectations.id', 'objectives.id', 'actions.id', 'documents.id', 'reviews.id',
        'objective_interests.objective_id', 'decisions.objective_id', 'contribution_points.objective_id',
        'action_members.action_id', 'notes.action_id', 'review_parties.review_id', 'contributions.review_id',
        'contribution_points.review_id', 'decisions.review_id', 'dissents.review_id', 'agreements.review_id', 'addenda.review_id'] loop
        col := split_part(name, '.', 2);
        execute format('create policy %I on %I as restrictive for select to maillage_app
                        using (%I is null or %I <> all (array(select access.withheld_here())))',
                       'handed_over_by_' || col, split_part(name, '.', 1), col, col);
    end loop;
end $$;

-- An objective that replaces a withheld one is withheld too.
create function access.successors_stay_withheld() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into withheld (hand_over_id, partnership_id, territory_id, organisation_id, subject_id)
    select w.hand_over_id, w.partnership_id, w.territory_id, w.organisation_id, new.id
    from withheld w where w.subject_id = new.previous_id;
    return null;
end $$;
create trigger successors_stay_withheld after insert on objectives
    for each row when (new.previous_id is not null) execute function access.successors_stay_withheld();
grant execute on function access.successors_stay_withheld() to maillage_app;

-- A member whom a review is withheld from may still hold the next one, and the calendar is then
-- computed again: from all reviews that count, or it would owe what was done. It tells their days and
-- nothing else, to whoever the plan is shared with, and to the scheduler, which is nobody.
create function access.counting_reviews(plans uuid[]) returns table (partnership_id uuid, ids uuid[], days date[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    anybody constant boolean := access.me() is null;
    territories constant uuid[] := array(select access.coordinated());
    partnerships constant uuid[] := array(select access.shared_partnerships('plan'));
begin
    return query
        select r.partnership_id, array_agg(r.id order by r.held_on, r.id), array_agg(r.held_on order by r.held_on, r.id)
        from reviews r
        where r.partnership_id = any (plans) and r.counts
          and (anybody or r.territory_id = any (territories) or r.partnership_id = any (partnerships))
        group by r.partnership_id;
end $$;
grant execute on function access.counting_reviews(uuid[]) to maillage_app;

-- A family reads the name of the organisation it is asked about: what 0122 said, and those.
create or replace function access.family_circle() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    family constant uuid[] := array(select access.family_partnerships());
    mine constant uuid[] := array(select access.my_children());
begin
    return query
        select host_id from plans where partnership_id = any (family)
        union select organisation_id from members where partnership_id = any (family)
        union select organisation_id from consents where child_id = any (mine)
        union select receiver_id from hand_overs where partnership_id = any (family) and receiver_id is not null;
end $$;

-- Hand-overs that wait, in the columns of access.matters_on: for the family's answer, for being
-- completed once their day has come, and those refused in the last thirty days. It runs with the
-- rights of whoever asks.
create function access.hand_overs_on(on_day date)
returns table (kind text, rank integer, territory_id uuid, partnership_id uuid, item uuid, period_number integer,
               day date, words text)
language sql stable as $$
    select case when h.state in ('refused', 'declined') then 'hand_over_refused'
                when h.state = 'taken' or access.agreed_hand_over(h.id) then 'hand_over' else 'hand_over_answer' end,
           case when h.state = 'taken' or h.state = 'proposed' and access.agreed_hand_over(h.id) then 4 else 7 end,
           h.territory_id, h.partnership_id, h.id, null::integer, coalesce(h.ended_on, h.takes_over_on), h.to_name
    from hand_overs h
    join partnerships p on p.id = h.partnership_id and p.state = 'active'
    where h.state = 'taken'
       -- What another territory is to take is not ours to complete before it did.
       or (h.state = 'proposed' and (h.takes_over_on <= on_day and h.receiver_id is not null or not access.agreed_hand_over(h.id)))
       or (h.state in ('refused', 'declined') and h.ended_on > on_day - 30
           and not exists (select from hand_overs n where n.partnership_id = h.partnership_id and n.id <> h.id
                             and (n.state in ('proposed', 'taken') or n.ended_on >= h.ended_on and n.state not in ('refused', 'declined'))))
$$;
grant execute on function access.hand_overs_on(date) to maillage_app;

-- As in 0124, and hand-overs.
create or replace function access.matters_of_day(on_day date)
returns table (kind text, rank integer, territory_id uuid, partnership_id uuid, item uuid, period_number integer,
               day date, words text)
language sql stable as $$
    select m.* from access.matters_on(on_day) m
    where m.kind <> 'asked' or not exists (select from review_dates d where d.review_id = m.item)
    union all
    select * from access.dates_out()
    union all
    select * from access.evaluations_owed_on(on_day)
    union all
    select * from access.hand_overs_on(on_day)
$$;

-- Letters: what is written to people by e-mail, kept here until it is sent (src/letters).
--
-- A letter is written by the transaction of what it tells of, and says nothing by itself: what it
-- says is read when it leaves, for the person it goes to, so that nobody is told of what is no longer
-- so or no longer theirs to know. The address it goes to is read then too, and stands in no letter.

create table letters (
    id uuid primary key default gen_random_uuid(),
    -- What the letter is, so that it is written once; its Message-ID as well.
    key text not null unique check (key ~ '^[a-z0-9.-]{1,200}$'),
    territory_id uuid references territories,
    person_id uuid not null references accounts,
    -- 'review': planned, moved or cancelled; 'contribution': somebody reminds of one awaited;
    -- 'digest': what awaits the person, one a day at most.
    kind text not null check (kind in ('review', 'contribution', 'digest')),
    review_id uuid references reviews,
    -- The version of the review it tells of: the SEQUENCE of its calendar file.
    review_version integer,
    written_at timestamptz not null default now(),
    not_before timestamptz,
    attempts smallint not null default 0,
    last_error text not null default '' check (length(last_error) <= 1000),
    sent_at timestamptz,
    -- What it said when it left.
    said text check (said in ('planned', 'moved', 'cancelled', 'contribution', 'digest')),
    -- No further attempt until an administrator asks for one.
    given_up_at timestamptz,
    -- It had nothing to say any more.
    dropped_at timestamptz,
    check (num_nonnulls(sent_at, given_up_at, dropped_at) <= 1),
    check ((sent_at is null) = (said is null)),
    check ((kind = 'digest') = (review_id is null)),
    check ((kind = 'review') = (review_version is not null))
);
create index letters_waiting on letters (written_at) where sent_at is null and given_up_at is null and dropped_at is null;
create index letters_given_up on letters (given_up_at) where given_up_at is not null;
create index letters_person on letters (person_id, sent_at);
create index letters_review on letters (review_id, person_id);
create index letters_territory on letters (territory_id);

-- What each person wants of letters; who has no row has what `access.wishes` says.
create table letter_choices (
    person_id uuid primary key references accounts,
    -- Reminders may be refused; invitations to reviews come in any case.
    reminders boolean not null default true,
    -- Nothing leaves between these hours of the territory's day; equal: at any hour.
    quiet_from time not null default '20:00',
    quiet_until time not null default '07:30'
);

-- One row: how the last attempt to reach the mail server went.
create table letter_office (
    only_row boolean primary key default true check (only_row),
    tried_at timestamptz not null,
    -- Empty when it answered.
    failure text not null check (length(failure) <= 1000)
);

do $$
declare
    name text;
begin
    foreach name in array array['letters', 'letter_choices', 'letter_office'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
    end loop;
end $$;

-- An administrator sees how letters fare, not what they are about, and has them sent again.
grant select (id, person_id, kind, written_at, not_before, attempts, last_error, sent_at, given_up_at, dropped_at),
      update (not_before, attempts, given_up_at) on letters to maillage_app;
create policy seen on letters for select to maillage_app using ((select access.is_administrator()));
create policy sent_again on letters for update to maillage_app
    using ((select access.is_administrator()) and given_up_at is not null) with check (given_up_at is null);
grant select on letter_office to maillage_app;
create policy seen on letter_office for select to maillage_app using ((select access.is_administrator()));

grant select, insert, update (reminders, quiet_from, quiet_until) on letter_choices to maillage_app;
create policy own on letter_choices to maillage_app
    using (person_id = (select access.me())) with check (person_id = (select access.me()));

-- Who is written to ------------------------------------------------------------------------------

-- The people a party's letters go to. A guardian; of a member organisation that the family agreed to,
-- those who have acted for it in this partnership, and everybody while nobody has.
create function access.correspondents(which_member uuid, which_guardian uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    with acted as (
        select person from members m
        cross join lateral (
            values (m.accepted_by), (m.written_by),
                   ((select pl.referent_id from plans pl where pl.partnership_id = m.partnership_id))
        ) as a (person) where m.id = which_member
        -- By the partnership, which has an index.
        union select c.written_by from members m join contributions c on c.partnership_id = m.partnership_id and c.member_id = m.id
        where m.id = which_member
        union select n.written_by from members m join notes n on n.partnership_id = m.partnership_id and n.member_id = m.id
        where m.id = which_member),
    works as (
        select f.person_id from members m
        join professionals f on f.organisation_id = m.organisation_id and (f.ended_at is null or f.ended_at > now())
        join accounts a on a.person_id = f.person_id and a.closed_at is null
        left join plans pl on pl.partnership_id = m.partnership_id
        where m.id = which_member and m.left_on is null
          and (pl.partnership_id is null
               or exists (select from consents c
                          where c.child_id = pl.child_id and c.organisation_id = m.organisation_id
                            and 'plan' = any (c.scopes) and access.stands(c))))
    select g.person_id from guardians g join accounts a on a.person_id = g.person_id and a.closed_at is null
    where g.id = which_guardian and (g.ended_at is null or g.ended_at > now())
    union
    select person_id from works
    where person_id in (select person from acted)
       or not exists (select from works w join acted on acted.person = w.person_id)
$$;

-- Reviews ----------------------------------------------------------------------------------------

create function access.write_of_review(review reviews, which_member uuid, which_guardian uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
    insert into letters (key, territory_id, person_id, kind, review_id, review_version)
    select 'review.' || review.id || '.' || review.version || '.' || person, review.territory_id, person,
           'review', review.id, review.version
    from access.correspondents(which_member, which_guardian) person
    on conflict (key) do nothing
$$;

-- A review that is moved or cancelled, or gets its day, is told to everybody on its list.
create function access.tell_of_review() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform access.write_of_review(r, rp.member_id, rp.guardian_id)
    from reviews r join review_parties rp on rp.review_id = r.id where r.id = new.id;
    return null;
end $$;
create trigger tell_of_review after update on reviews for each row
    when (new.state in ('planned', 'cancelled')
          and (old.state, old.planned_on, old.planned_at, old.place)
              is distinct from (new.state, new.planned_on, new.planned_at, new.place))
    execute function access.tell_of_review();

create function access.tell_the_invited() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform access.write_of_review(r, p.member_id, p.guardian_id)
    from invited p join reviews r on r.id = p.review_id and r.state = 'planned';
    return null;
end $$;
create trigger tell_the_invited after insert on review_parties referencing new table as invited
    for each statement execute function access.tell_the_invited();
grant execute on function access.tell_of_review(), access.tell_the_invited() to maillage_app;

-- What leaves ------------------------------------------------------------------------------------

-- Signs that whoever holds it got a letter of that person.
create function access.stop_mark(person uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
    select substring(encode(sha256(secret || sha256(secret || convert_to('stop', 'UTF8') || uuid_send(person))), 'hex') for 40)
    from installation
$$;

-- Ends the reminders of the person a letter went to, by the mark that stands in it; false for any other.
create function access.stop_reminders(person uuid, mark text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if mark is distinct from access.stop_mark(person) or not exists (select from accounts where person_id = person) then
        return false;
    end if;
    insert into letter_choices (person_id, reminders) values (person, false)
    on conflict (person_id) do update set reminders = false;
    return true;
end $$;

-- Whether a mark is the person's; it changes nothing, since programs that look at letters open links.
create function access.knows_stop_mark(person uuid, mark text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(mark = access.stop_mark(person), false)
$$;

create function access.is_between(hour time, first time, last time) returns boolean
language sql immutable as $$
    select case when first < last then hour >= first and hour < last
                when first > last then hour >= first or hour < last
                else false end
$$;

-- What a letter of a review says to its person now: planned, moved, cancelled; null when that person
-- knows it already, or it is no longer theirs to know.
create function access.news_of_review(l letters, today date) returns text
language sql stable security definer set search_path = public, pg_temp as $$
    select case
        when exists (select from letters n
                     where n.review_id = l.review_id and n.person_id = l.person_id and n.kind = 'review'
                       and n.review_version > l.review_version) then null
        when r.state = 'cancelled' then case when told in ('planned', 'moved') then 'cancelled' end
        when r.state <> 'planned' or r.planned_on < today then null
        when not exists (select from review_parties rp, access.correspondents(rp.member_id, rp.guardian_id) person
                         where rp.review_id = r.id and person = l.person_id) then null
        when told in ('planned', 'moved') then 'moved'
        else 'planned' end
    from reviews r
    left join lateral (select t.said as told from letters t
                       where t.review_id = r.id and t.person_id = l.person_id and t.kind = 'review' and t.sent_at is not null
                       order by t.review_version desc limit 1) t on true
    where r.id = l.review_id
$$;

create function access.letter_left(letter uuid, what text, at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
    update letters set sent_at = at, said = what, attempts = attempts + 1, last_error = '' where id = letter and sent_at is null
$$;

-- Another attempt at `again`; none where that is null.
create function access.letter_stayed(letter uuid, why text, at timestamptz, again timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
    update letters
    set attempts = attempts + 1, last_error = left(why, 1000), not_before = again,
        given_up_at = case when again is null then at end
    where id = letter and sent_at is null
$$;

create function access.note_mail_server(at timestamptz, what_failed text) returns void
language sql security definer set search_path = public, pg_temp as $$
    insert into letter_office (tried_at, failure) values (at, left(what_failed, 1000))
    on conflict (only_row) do update set tried_at = excluded.tried_at, failure = excluded.failure
$$;

grant execute on function access.stop_reminders(uuid, text), access.knows_stop_mark(uuid, text),
    access.letter_left(uuid, text, timestamptz),
    access.letter_stayed(uuid, text, timestamptz, timestamptz), access.note_mail_server(timestamptz, text)
    to maillage_app;

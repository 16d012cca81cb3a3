-- Reminders: who hears of what awaits, and when (rule 7 of the review rule). They are derived from
-- facts on the day they are put together, each with a key, so that days without it lose none and
-- nobody is told twice; those of a person and a day go into one letter.

-- What a person was told of, or will be by its next letter.
create table letter_lines (
    person_id uuid not null references accounts,
    -- The fact and how near it is: 'due.<plan>.<period>.<end>.7', 'late.<plan>.<period>.<week>'…
    key text not null check (length(key) <= 200),
    kind text not null check (kind in ('due', 'late', 'silent', 'contribution', 'dates', 'minutes', 'meeting')),
    partnership_id uuid not null references partnerships,
    -- The flag of a delay, the review of a meeting.
    flag_id uuid references flags,
    review_id uuid references reviews,
    -- The letter it stands in; null until one is put together.
    letter_id uuid references letters,
    primary key (person_id, key),
    check ((flag_id is not null) = (kind in ('due', 'late', 'silent'))),
    check ((review_id is not null) = (kind in ('contribution', 'dates', 'minutes', 'meeting')))
);
create index letter_lines_letter on letter_lines (letter_id);

-- The days on which reminders were put together.
create table digest_days (
    time_zone text not null,
    on_day date not null,
    at timestamptz not null default clock_timestamp(),
    primary key (time_zone, on_day)
);

do $$
declare
    name text;
begin
    foreach name in array array['letter_lines', 'digest_days'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
    end loop;
end $$;

-- The civil day a party was last reminded of its contribution by somebody.
alter table review_parties add column reminded_on date;

-- Who keeps a plan alive: its coordinator, who is the referent, or else who opened it, or else every
-- coordinator of the territory; and its referent where that is a partner who sees the plan.
create function access.keepers(plan uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    with facts as (
        select p.id, p.territory_id, p.created_by, pl.referent_id
        from partnerships p left join plans pl on pl.partnership_id = p.id where p.id = plan),
    team as (
        select c.person_id from facts join coordinators c on c.territory_id = facts.territory_id
        join accounts a on a.person_id = c.person_id and a.closed_at is null
        where c.ended_at is null or c.ended_at > now()),
    named as (
        select person_id, 1 as rank from team join facts on facts.referent_id = person_id
        union all
        select person_id, 2 from team join facts on facts.created_by = person_id
        union all
        select person_id, 3 from team)
    select person_id from named where rank = (select min(rank) from named)
    union
    select facts.referent_id from facts
    join members m on m.partnership_id = facts.id
    join professionals f on f.organisation_id = m.organisation_id and f.person_id = facts.referent_id
    where facts.referent_id in (select access.correspondents(m.id, null))
$$;

-- The party is invited and has not said which of the dates suit it.
create function access.owes_dates(party review_parties) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select not exists (select from date_answers a
                       where a.review_id = party.review_id and a.member_id is not distinct from party.member_id
                         and a.guardian_id is not distinct from party.guardian_id)
$$;

-- Everything worth a reminder on a day, for everybody. What is to come is told early enough: as if
-- it were already `until`, the last of the closed days that follow.
create function access.reminders_on(on_day date, until date, in_time_zone text)
returns table (person_id uuid, key text, kind text, partnership_id uuid, flag_id uuid, review_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query
    with delays as (
        select f.id, f.partnership_id, f.territory_id, rp.end_on,
               case f.kind when 'review_due' then 'due' when 'review_missing' then 'late' else 'silent' end as kind,
               case f.kind
                   when 'review_due' then f.period_number || '.' || rp.end_on || case when rp.end_on - until <= 7 then '.7' else '.30' end
                   when 'review_missing' then f.period_number || '.' || ((on_day - f.fact_on) / 7)
                   else f.fact_on || '.' || ((on_day - f.fact_on) / 7) end as near
        from flags f
        join review_periods rp on rp.partnership_id = f.partnership_id and rp.number = f.period_number
        join territories t on t.id = f.territory_id and t.time_zone = in_time_zone
        where f.closed_at is null),
    meetings as (
        select r.id, r.partnership_id, r.planned_on, party.member_id, party.guardian_id, party.wrote_at
        from reviews r
        join territories t on t.id = r.territory_id and t.time_zone = in_time_zone
        join review_parties party on party.review_id = r.id
        where r.state = 'planned' and r.planned_on between on_day and until + 10),
    found as (
        select k.person, d.kind || '.' || d.partnership_id || '.' || d.near as key, d.kind, d.partnership_id, d.id as flag, null::uuid as review
        from delays d cross join lateral access.keepers(d.partnership_id) k (person)
        union
        select c.person_id, d.kind || '.' || d.partnership_id || '.' || d.near, d.kind, d.partnership_id, d.id, null
        from delays d join coordinators c on c.territory_id = d.territory_id and (c.ended_at is null or c.ended_at > now())
        where d.kind = 'late' and on_day >= d.end_on + 30
        union
        select k.person, 'contribution.' || m.id || '.' || m.planned_on || case when m.planned_on - until <= 3 then '.3' else '.10' end,
               'contribution', m.partnership_id, null, m.id
        from meetings m cross join lateral access.correspondents(m.member_id, m.guardian_id) k (person)
        where m.wrote_at is null and m.planned_on > on_day
        union
        select k.person, 'meeting.' || m.id || '.' || m.planned_on || case when m.planned_on - until <= 1 then '.1' else '.7' end,
               'meeting', m.partnership_id, null, m.id
        from meetings m cross join lateral access.correspondents(m.member_id, m.guardian_id) k (person)
        where m.planned_on <= until + 7
        union
        -- Dates that are out and not answered: once they are, and again three days before the first.
        select k.person, 'dates.' || r.id || case when r.earliest - until <= 3 then '.3' else '.0' end, 'dates', r.partnership_id, null, r.id
        from (select r.id, r.partnership_id, min(d.day) as earliest
              from reviews r
              join territories t on t.id = r.territory_id and t.time_zone = in_time_zone
              join review_dates d on d.review_id = r.id
              where r.state = 'proposed' group by r.id) r
        join review_parties party on party.review_id = r.id
        cross join lateral access.correspondents(party.member_id, party.guardian_id) k (person)
        where r.earliest > on_day and access.owes_dates(party)
        union
        -- Minutes that are not answered: once they are written or corrected, and again after a week.
        select k.person, 'minutes.' || r.id || '.' || r.version || case when on_day - r.held_on >= 7 then '.7' else '.0' end,
               'minutes', r.partnership_id, null, r.id
        from reviews r
        join territories t on t.id = r.territory_id and t.time_zone = in_time_zone
        join review_parties party on party.review_id = r.id
        cross join lateral access.correspondents(party.member_id, party.guardian_id) k (person)
        where r.state = 'held' and not r.imported and r.held_on between on_day - 30 and on_day
          and party.id in (select access.unanswered(r.id)))
    select found.person, found.key, found.kind, found.partnership_id, found.flag, found.review
    from found
    join accounts a on a.person_id = found.person and a.closed_at is null
    left join letter_choices c on c.person_id = found.person
    where coalesce(c.reminders, true);
end $$;

-- Puts the reminders of a day together, once, after its scan: how many letters hold something new;
-- null when it was done already or the scan is still to come. A letter that still waits takes in what
-- is new, so that nobody finds several once the mail server is back.
create function access.put_digests_together(day date, until date, zone text) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid;
    letter uuid;
    letters_with_news integer := 0;
begin
    if not exists (select from scans s where s.time_zone = zone and s.on_day = day) then
        return null;
    end if;
    insert into digest_days (time_zone, on_day) values (zone, day) on conflict do nothing;
    if not found then
        return null;
    end if;
    -- A year and a month after they left, nobody asks about letters any more.
    delete from letter_lines n using letters l where l.id = n.letter_id and coalesce(l.sent_at, l.dropped_at) < day - 400;
    delete from letters l where coalesce(l.sent_at, l.dropped_at) < day - 400;
    insert into letter_lines (person_id, key, kind, partnership_id, flag_id, review_id)
    select r.person_id, r.key, r.kind, r.partnership_id, r.flag_id, r.review_id from access.reminders_on(day, until, zone) r
    on conflict do nothing;
    for who in select distinct n.person_id from letter_lines n where n.letter_id is null loop
        select l.id into letter from letters l
        where l.person_id = who and l.kind = 'digest' and l.sent_at is null and l.given_up_at is null and l.dropped_at is null
        order by l.written_at limit 1 for update skip locked;
        if not found then
            insert into letters (key, territory_id, person_id, kind)
            select 'digest.' || day || '.' || who, p.territory_id, who, 'digest' from people p where p.id = who
            on conflict (key) do nothing
            returning id into letter;
            -- That person's letter of the day left already, or is leaving: this waits for the next day.
            continue when letter is null;
        end if;
        update letter_lines n set letter_id = letter where n.person_id = who and n.letter_id is null;
        letters_with_news := letters_with_news + 1;
    end loop;
    return letters_with_news;
end $$;

-- What of a digest is still so on the day it leaves, and still its reader's to know.
create function access.lines_of(digest uuid, today date)
returns table (kind text, partnership_id uuid, review_id uuid, day date)
language sql stable security definer set search_path = public, pg_temp as $$
    select n.kind, n.partnership_id, null::uuid, case n.kind when 'silent' then f.fact_on else rp.end_on end
    from letter_lines n
    join flags f on f.id = n.flag_id and f.closed_at is null
    join review_periods rp on rp.partnership_id = f.partnership_id and rp.number = f.period_number
    where n.letter_id = digest
      and (n.person_id in (select access.keepers(n.partnership_id))
           or exists (select from coordinators c where c.person_id = n.person_id and c.territory_id = f.territory_id
                                                   and (c.ended_at is null or c.ended_at > now())))
    union
    select n.kind, n.partnership_id, r.id, r.planned_on
    from letter_lines n
    join reviews r on r.id = n.review_id and r.state = 'planned' and r.planned_on >= today
    where n.letter_id = digest and n.kind in ('contribution', 'meeting')
      and exists (select from review_parties party, access.correspondents(party.member_id, party.guardian_id) person
                  where party.review_id = r.id and person = n.person_id
                    and (n.kind = 'meeting' or party.wrote_at is null))
    union
    select n.kind, n.partnership_id, r.id, (select min(d.day) from review_dates d where d.review_id = r.id)
    from letter_lines n
    join reviews r on r.id = n.review_id and r.state = 'proposed'
    where n.letter_id = digest and n.kind = 'dates'
      and exists (select from review_parties party, access.correspondents(party.member_id, party.guardian_id) person
                  where party.review_id = r.id and person = n.person_id and access.owes_dates(party))
    union
    select n.kind, n.partnership_id, r.id, r.held_on
    from letter_lines n
    join reviews r on r.id = n.review_id and r.state = 'held'
    where n.letter_id = digest and n.kind = 'minutes'
      and exists (select from review_parties party, access.correspondents(party.member_id, party.guardian_id) person
                  where party.id in (select access.unanswered(r.id)) and person = n.person_id)
$$;

-- What a letter says to its person now; null when it has nothing to say any more.
create function access.news_of(l letters, today date) returns text
language sql stable security definer set search_path = public, pg_temp as $$
    select case
        when exists (select from accounts a where a.person_id = l.person_id and a.closed_at is not null) then null
        when l.kind = 'review' then access.news_of_review(l, today)
        when exists (select from letter_choices c where c.person_id = l.person_id and not c.reminders) then null
        when l.kind = 'digest' then case when exists (select from access.lines_of(l.id, today)) then 'digest' end
        when exists (select from reviews r
                     join review_parties party on party.review_id = r.id and party.wrote_at is null
                     cross join lateral access.correspondents(party.member_id, party.guardian_id) person
                     where r.id = l.review_id and r.state = 'planned' and r.planned_on >= today
                       and person = l.person_id) then 'contribution' end
$$;

-- The next letter that may leave at that instant, held until the transaction ends, with what it needs:
-- no other instance takes it meanwhile. Those that have nothing to say any more are dropped on the way.
-- Of digests, no more than one a person a day.
create function access.take_letter(at timestamptz)
returns table (id uuid, key text, says text, email text, language text, time_zone text, person_id uuid, stop_mark text,
               attempts smallint, review_id uuid, sequence integer, planned_on date, planned_at time, place text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    l letters;
    zone text;
    news text;
begin
    loop
        select x.* into l
        from letters x
        join people p on p.id = x.person_id
        left join territories t on t.id = p.territory_id
        left join letter_choices c on c.person_id = x.person_id
        where x.sent_at is null and x.given_up_at is null and x.dropped_at is null
          and (x.not_before is null or x.not_before <= at)
          and not access.is_between((at at time zone coalesce(t.time_zone, 'Europe/Paris'))::time,
                                    coalesce(c.quiet_from, '20:00'), coalesce(c.quiet_until, '07:30'))
          and (x.kind <> 'digest'
               or not exists (select from letters y
                              where y.person_id = x.person_id and y.kind = 'digest'
                                and (y.sent_at at time zone coalesce(t.time_zone, 'Europe/Paris'))::date
                                    = (at at time zone coalesce(t.time_zone, 'Europe/Paris'))::date))
        order by x.written_at, x.key
        limit 1
        for update of x skip locked;
        if not found then
            return;
        end if;
        select coalesce(t.time_zone, 'Europe/Paris') into zone
        from people p left join territories t on t.id = p.territory_id where p.id = l.person_id;
        news := access.news_of(l, (at at time zone zone)::date);
        if news is null then
            update letters x set dropped_at = at where x.id = l.id;
            continue;
        end if;
        return query
        select l.id, l.key, news, a.email, a.language, zone, l.person_id, access.stop_mark(l.person_id),
               l.attempts, r.id, r.version, r.planned_on, r.planned_at, r.place
        from accounts a left join reviews r on r.id = l.review_id
        where a.person_id = l.person_id;
        return;
    end loop;
end $$;

-- Somebody reminds those who have not contributed to a review, each party once a day: how many
-- parties were. For the coordination and the plan's referent.
create function access.remind_of_contributions(which uuid, today date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    r reviews;
    party review_parties;
    reminded integer := 0;
begin
    select * into r from reviews where id = which;
    if not found
       or not (r.territory_id in (select access.coordinated())
               or (r.partnership_id in (select access.member_partnerships('plan'))
                   and exists (select from plans pl where pl.partnership_id = r.partnership_id and pl.referent_id = access.me()))) then
        raise exception 'the coordination and the referent remind' using errcode = 'insufficient_privilege';
    end if;
    if r.state <> 'planned' or r.planned_on < today then
        return 0;
    end if;
    for party in select * from review_parties where review_id = which and wrote_at is null
                                                and (reminded_on is null or reminded_on < today) for update loop
        insert into letters (key, territory_id, person_id, kind, review_id)
        select 'remind.' || which || '.' || today || '.' || person, r.territory_id, person, 'contribution', which
        from access.correspondents(party.member_id, party.guardian_id) person
        where not exists (select from letter_choices c where c.person_id = person and not c.reminders)
        on conflict (key) do nothing;
        if found then
            update review_parties set reminded_on = today where id = party.id;
            reminded := reminded + 1;
        end if;
    end loop;
    return reminded;
end $$;

grant execute on function access.take_letter(timestamptz), access.put_digests_together(date, date, text), access.lines_of(uuid, date),
    access.remind_of_contributions(uuid, date) to maillage_app;

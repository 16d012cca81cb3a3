-- Reminders of what else awaits a party: dates to answer before a review, minutes to answer after it.

alter table letter_lines drop constraint letter_lines_kind_check, drop constraint letter_lines_check1,
    add constraint letter_lines_kind_check
        check (kind in ('due', 'late', 'silent', 'contribution', 'meeting', 'dates', 'minutes')),
    add check ((review_id is not null) = (kind in ('contribution', 'meeting', 'dates', 'minutes')));

-- The party is invited and has not said which of the dates suit it.
create function access.owes_dates(party review_parties) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select not exists (select from date_answers a
                       where a.review_id = party.review_id and a.member_id is not distinct from party.member_id
                         and a.guardian_id is not distinct from party.guardian_id)
$$;

-- As in 0091, with those.
create or replace function access.reminders_on(on_day date, until date, in_time_zone text)
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

create or replace function access.lines_of(digest uuid, today date)
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

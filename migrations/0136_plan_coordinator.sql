-- Each plan has the coordinator who follows it: who hears of its delays is a fact, not a guess from who
-- opened it. She who goes on leave, or leaves, hands over many at once; what nobody follows any more
-- is everybody's of the territory until somebody is named.

alter table plans add column coordinator_id uuid references people;
create index plans_coordinator on plans (coordinator_id);

-- Whether somebody coordinates a territory today, with an account that is open.
create function access.coordinates(person uuid, territory uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from coordinators c join accounts a on a.person_id = c.person_id and a.closed_at is null
                   where c.person_id = person and c.territory_id = territory and (c.ended_at is null or c.ended_at > now()))
$$;

-- Those who coordinate the territories of whoever asks, today.
create function access.colleagues() returns table (territory_id uuid, person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
    select c.territory_id, c.person_id
    from coordinators c join accounts a on a.person_id = c.person_id and a.closed_at is null
    where c.territory_id in (select access.coordinated()) and (c.ended_at is null or c.ended_at > now())
$$;

-- How many plans each coordinator of a territory follows, for who runs the installation: numbers alone.
create function access.followed_in(territory uuid) returns table (person_id uuid, plans bigint)
language sql stable security definer set search_path = public, pg_temp as $$
    select pl.coordinator_id, count(*)
    from plans pl join partnerships p on p.id = pl.partnership_id and p.state <> 'closed'
    where pl.territory_id = territory and pl.coordinator_id is not null and access.is_administrator()
    group by pl.coordinator_id
$$;

-- What somebody follows: the plans it coordinates, and the institutional partnerships it opened.
create function access.followed(person uuid) returns setof uuid
language sql stable set search_path = public, pg_temp as $$
    select pl.partnership_id from plans pl where pl.coordinator_id = person
    union all
    select p.id from partnerships p where p.kind = 'institutional' and p.created_by = person
$$;
grant execute on function access.coordinates(uuid, uuid), access.colleagues(), access.followed_in(uuid), access.followed(uuid)
    to maillage_app;

-- What was guessed until now, where that is one person. It is nobody's act: the log says nothing of it.
alter table plans disable trigger log_change;
update plans pl set coordinator_id = coalesce(
    case when access.coordinates(pl.referent_id, pl.territory_id) then pl.referent_id end,
    (select p.created_by from partnerships p
     where p.id = pl.partnership_id and access.coordinates(p.created_by, p.territory_id)),
    (select (array_agg(c.person_id))[1]
     from coordinators c join accounts a on a.person_id = c.person_id and a.closed_at is null
     where c.territory_id = pl.territory_id and (c.ended_at is null or c.ended_at > now())
     having count(*) = 1));
alter table plans enable trigger log_change;

create function access.coordinator_coordinates() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not access.coordinates(new.coordinator_id, new.territory_id) then
        raise exception 'a plan is followed by somebody who coordinates its territory' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger coordinator_coordinates before insert or update of coordinator_id on plans for each row
    when (new.coordinator_id is not null) execute function access.coordinator_coordinates();
grant execute on function access.coordinator_coordinates() to maillage_app;

grant update (coordinator_id) on plans to maillage_app;
create or replace function access.terms_are_the_coordinations() returns trigger
language plpgsql as $$
begin
    if current_user = 'maillage_app'
       and (new.host_id, new.referent_id, new.coordinator_id, new.reviews_per_year)
           is distinct from (old.host_id, old.referent_id, old.coordinator_id, old.reviews_per_year)
       and new.territory_id not in (select access.coordinated()) then
        raise exception 'the terms of a plan are the coordination''s' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

-- Who keeps a plan alive: its coordinator, or every coordinator of the territory while it has none;
-- of an institutional partnership, who opened it. And its referent, where that is a coordinator or a
-- partner who sees the plan.
create or replace function access.keepers(plan uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    with facts as (
        select p.id, p.territory_id, pl.referent_id,
               case when pl.partnership_id is null then p.created_by else pl.coordinator_id end as coordinator_id
        from partnerships p left join plans pl on pl.partnership_id = p.id where p.id = plan),
    team as (
        select c.person_id from facts join coordinators c on c.territory_id = facts.territory_id
        join accounts a on a.person_id = c.person_id and a.closed_at is null
        where c.ended_at is null or c.ended_at > now())
    select person_id from team
    where person_id in (select coordinator_id from facts)
       or not exists (select from team join facts on facts.coordinator_id = team.person_id)
    union
    select person_id from team join facts on facts.referent_id = person_id
    union
    select facts.referent_id from facts
    join members m on m.partnership_id = facts.id
    join professionals f on f.organisation_id = m.organisation_id and f.person_id = facts.referent_id
    where facts.referent_id in (select access.correspondents(m.id, null))
$$;

-- Whoever is handed plans by somebody else hears of it, in a letter that holds nothing of them. Its
-- lines say which, so that a letter about what was handed on, or back, before it left is not sent.
alter table letters
    drop constraint letters_kind_check,
    drop constraint letters_said_check,
    drop constraint letters_check2,
    add constraint letters_kind_check check (kind in ('review', 'contribution', 'digest', 'entrusted')),
    add constraint letters_said_check check (said in ('planned', 'moved', 'cancelled', 'contribution', 'digest', 'entrusted')),
    add constraint letters_of_a_review check ((kind in ('review', 'contribution')) = (review_id is not null));
alter table letter_lines
    drop constraint letter_lines_kind_check,
    add constraint letter_lines_kind_check check
        (kind in ('due', 'late', 'silent', 'contribution', 'dates', 'minutes', 'meeting', 'entrusted'));

create function access.tell_of_entrusting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    person uuid;
    place uuid;
    letter uuid;
begin
    for person, place in
        select distinct n.coordinator_id, n.territory_id
        from plans_now n join plans_before b on b.partnership_id = n.partnership_id
        where n.coordinator_id is distinct from b.coordinator_id and n.coordinator_id is distinct from access.me()
          and n.coordinator_id is not null loop
        -- One that still waits takes in what is new.
        select l.id into letter from letters l
        where l.person_id = person and l.kind = 'entrusted' and l.sent_at is null and l.given_up_at is null and l.dropped_at is null
        order by l.written_at limit 1 for update skip locked;
        if not found then
            insert into letters (key, territory_id, person_id, kind)
            values ('entrusted.' || gen_random_uuid(), place, person, 'entrusted') returning id into letter;
        end if;
        insert into letter_lines (person_id, key, kind, partnership_id, letter_id)
        select person, 'entrusted.' || letter || '.' || n.partnership_id, 'entrusted', n.partnership_id, letter
        from plans_now n join plans_before b on b.partnership_id = n.partnership_id
        where n.coordinator_id = person and n.territory_id = place and n.coordinator_id is distinct from b.coordinator_id
        on conflict do nothing;
    end loop;
    return null;
end $$;
create trigger tell_of_entrusting after update on plans referencing old table as plans_before new table as plans_now
    for each statement execute function access.tell_of_entrusting();
grant execute on function access.tell_of_entrusting() to maillage_app;

create or replace function access.news_of(l letters, today date) returns text
language sql stable security definer set search_path = public, pg_temp as $$
    select case
        when exists (select from accounts a where a.person_id = l.person_id and a.closed_at is not null) then null
        when l.kind = 'review' then access.news_of_review(l, today)
        when l.kind = 'entrusted' then
            case when exists (select from letter_lines n
                              join plans pl on pl.partnership_id = n.partnership_id and pl.coordinator_id = l.person_id
                              join partnerships p on p.id = pl.partnership_id and p.state <> 'closed'
                              where n.letter_id = l.id and access.coordinates(l.person_id, pl.territory_id)) then 'entrusted' end
        when exists (select from letter_choices c where c.person_id = l.person_id and not c.reminders) then null
        when l.kind = 'digest' then case when exists (select from access.lines_of(l.id, today)) then 'digest' end
        when exists (select from reviews r
                     join review_parties party on party.review_id = r.id and party.wrote_at is null
                     cross join lateral access.correspondents(party.member_id, party.guardian_id) person
                     where r.id = l.review_id and r.state = 'planned' and r.planned_on >= today
                       and person = l.person_id) then 'contribution' end
$$;

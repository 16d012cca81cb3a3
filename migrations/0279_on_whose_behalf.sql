-- On whose behalf one acts. Somebody may be a professional of several organisations, coordinate, have a
-- child here, administer: a session acts in one of these capacities at a time, and the functions that
-- every policy rests on give what belongs to that one. So a parent who is also a professional does not
-- read its own child's file as a colleague, nor a colleague what the family wrote; and nobody carries what
-- one service knows into another.
--
-- All the territories somebody coordinates are one capacity, since they make one day's work and each line
-- of the log names its territory; so are all the children of a family. Each organisation is one.
alter table sessions
    add column acts_as text check (acts_as in ('administration', 'coordination', 'organisation', 'family', 'person')),
    -- The organisation.
    add column acts_for uuid references organisations,
    add constraint sessions_acts_for check ((acts_as is not distinct from 'organisation') = (acts_for is not null));
-- What one acted as the last time, to propose it.
alter table accounts add column acted_as text, add column acted_for uuid references organisations;

-- The capacities somebody has today.
create function access.capacities_of(who uuid) returns table (acts_as text, acts_for uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query
        select 'coordination'::text, null::uuid
        where exists (select from coordinators where person_id = who and (ended_at is null or ended_at > now()))
        union all
        select distinct 'organisation', f.organisation_id from professionals f
        where f.person_id = who and (f.ended_at is null or f.ended_at > now())
        union all
        select 'family', null
        where exists (select from guardians where person_id = who and (ended_at is null or ended_at > now()))
        union all
        select 'administration', null where exists (select from accounts where person_id = who and administrator);
end $$;

-- Who asks, and in which capacity: the one its session chose. Whoever has one only has nothing to choose;
-- whoever has several and chose none yet acts in none of them, and is still somebody with an account.
create type access.held as (person_id uuid, acts_as text, acts_for uuid);
create function access.acting() returns access.held
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held access.held;
begin
    select s.person_id, s.acts_as, s.acts_for into held
    from sessions s join accounts a on a.person_id = s.person_id
    where s.token_hash = sha256(convert_to(nullif(current_setting('maillage.session', true), ''), 'UTF8'))
      and s.expires_at > now() and s.seen_at > now() - interval '2 hours' and s.awaits is null
      and a.closed_at is null;
    if held.acts_as is null and held.person_id is not null then
        select min(c.acts_as), min(c.acts_for::text)::uuid into held.acts_as, held.acts_for
        from access.capacities_of(held.person_id) c having count(*) = 1;
    end if;
    return held;
end $$;

-- What the policies rest on, each in the capacity that was chosen; 'person' is for what is about somebody
-- as a whole and no session of a browser: the calendar one subscribes to.
create or replace function access.is_administrator() returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held constant access.held := access.acting();
begin
    return coalesce(held.acts_as in ('administration', 'person'), false)
       and exists (select from accounts where person_id = held.person_id and administrator);
end $$;

create or replace function access.coordinated() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held constant access.held := access.acting();
begin
    if held.acts_as in ('coordination', 'person') then
        return query select territory_id from coordinators
                     where person_id = held.person_id and (ended_at is null or ended_at > now());
    end if;
end $$;

create or replace function access.my_organisations() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held constant access.held := access.acting();
begin
    if held.acts_as in ('organisation', 'person') then
        return query select organisation_id from professionals
                     where person_id = held.person_id and (ended_at is null or ended_at > now())
                       and (held.acts_for is null or organisation_id = held.acts_for);
    end if;
end $$;

create or replace function access.my_guardians() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held constant access.held := access.acting();
begin
    if held.acts_as in ('family', 'person') then
        return query select id from guardians
                     where person_id = held.person_id and (ended_at is null or ended_at > now());
    end if;
end $$;

create or replace function access.my_children() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held constant access.held := access.acting();
begin
    if held.acts_as in ('family', 'person') then
        return query select child_id from guardians
                     where person_id = held.person_id and (ended_at is null or ended_at > now());
    end if;
end $$;

create or replace function access.directories() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held constant access.held := access.acting();
begin
    if held.acts_as in ('coordination', 'person') then
        return query select territory_id from coordinators
                     where person_id = held.person_id and (ended_at is null or ended_at > now());
    end if;
    if held.acts_as in ('organisation', 'person') then
        return query select territory_id from professionals
                     where person_id = held.person_id and (ended_at is null or ended_at > now())
                       and (held.acts_for is null or organisation_id = held.acts_for);
    end if;
end $$;

create or replace function access.my_territories() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held constant access.held := access.acting();
begin
    return query select access.directories();
    if held.acts_as in ('family', 'person') then
        return query select territory_id from guardians
                     where person_id = held.person_id and (ended_at is null or ended_at > now());
    end if;
end $$;

-- Choosing ------------------------------------------------------------------------------------------

-- The capacities of the person asking, which of them it acts in, and which it acted in the last time.
create function access.my_capacities() returns table (acts_as text, acts_for uuid, name text, chosen boolean, last boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held constant access.held := access.acting();
begin
    return query
        select c.acts_as, c.acts_for,
               case c.acts_as
                   when 'organisation' then (select o.name from organisations o where o.id = c.acts_for)
                   when 'coordination' then (select string_agg(t.name, ', ' order by t.name) from coordinators k
                                             join territories t on t.id = k.territory_id
                                             where k.person_id = held.person_id and (k.ended_at is null or k.ended_at > now()))
                   when 'family' then (select string_agg(x.given_name, ', ' order by x.given_name) from guardians g
                                       join children x on x.id = g.child_id
                                       where g.person_id = held.person_id and (g.ended_at is null or g.ended_at > now()))
                   else '' end,
               coalesce(c.acts_as = held.acts_as and c.acts_for is not distinct from held.acts_for, false),
               coalesce(c.acts_as = a.acted_as and c.acts_for is not distinct from a.acted_for, false)
        from access.capacities_of(held.person_id) c, accounts a
        where a.person_id = held.person_id;
end $$;

-- Acts in one of one's own capacities from now on; false for any other. It is what the next session proposes.
create function access.act_as(capacity text, organisation uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    if not exists (select from access.capacities_of(me) c
                   where c.acts_as = capacity and c.acts_for is not distinct from organisation) then
        return false;
    end if;
    update sessions set acts_as = capacity, acts_for = organisation
    where token_hash = sha256(convert_to(current_setting('maillage.session', true), 'UTF8')) and person_id = me;
    update accounts set acted_as = capacity, acted_for = organisation where person_id = me;
    return true;
end $$;
grant execute on function access.my_capacities(), access.act_as(text, uuid) to maillage_app;

-- A capacity that ended is chosen no longer, wherever it was.
create function access.capacity_ended() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update sessions s set acts_as = null, acts_for = null
    where s.person_id = new.person_id and s.acts_as <> 'person'
      and not exists (select from access.capacities_of(s.person_id) c
                      where c.acts_as = s.acts_as and c.acts_for is not distinct from s.acts_for);
    return null;
end $$;
create trigger capacity_ended after update on coordinators for each row
    when (old.ended_at is distinct from new.ended_at) execute function access.capacity_ended();
create trigger capacity_ended after update on professionals for each row
    when (old.ended_at is distinct from new.ended_at) execute function access.capacity_ended();
create trigger capacity_ended after update on guardians for each row
    when (old.ended_at is distinct from new.ended_at) execute function access.capacity_ended();

-- About the person as a whole -----------------------------------------------------------------------

create or replace function access.open_calendar(token text) returns table (language text, time_zone text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid;
    secret text := gen_random_uuid() || '.' || gen_random_uuid();
begin
    perform set_config('maillage.session', '', true);
    select c.person_id into who from calendar_links c where c.token_hash = sha256(convert_to(token, 'UTF8'));
    if not found then
        return;
    end if;
    insert into sessions (token_hash, person_id, expires_at, acts_as)
    values (sha256(convert_to(secret, 'UTF8')), who, now() + interval '1 minute', 'person');
    perform set_config('maillage.session', secret, true);
    return query
    select a.language, coalesce(t.time_zone, 'Europe/Paris')
    from accounts a join people p on p.id = a.person_id left join territories t on t.id = p.territory_id
    where a.person_id = access.me();
    perform set_config('transaction_read_only', 'on', true);
end $$;

create or replace function access.note_calendar(token text, reviews_read uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid;
    secret text := gen_random_uuid() || '.' || gen_random_uuid();
    read_of record;
begin
    select c.person_id into who from calendar_links c where c.token_hash = sha256(convert_to(token, 'UTF8'));
    if not found then
        return;
    end if;
    insert into sessions (token_hash, person_id, expires_at, acts_as)
    values (sha256(convert_to(secret, 'UTF8')), who, now() + interval '1 minute', 'person');
    perform set_config('maillage.session', secret, true);
    for read_of in
        select distinct pl.child_id, pl.territory_id from reviews r join plans pl on pl.partnership_id = r.partnership_id
        where r.id = any (reviews_read)
          and not exists (select from trail l where l.child_id = pl.child_id and l.person_id = who
                          and l.act = 'exported' and l.subject = 'calendar' and l.at > now() - interval '20 hours')
        order by pl.child_id
    loop
        perform access.record('exported', 'calendar', who, read_of.territory_id, read_of.child_id);
    end loop;
    delete from sessions where token_hash = sha256(convert_to(secret, 'UTF8'));
    perform set_config('maillage.session', '', true);
end $$;

-- A guardian looks as a professional of that organisation does: acting for it, whatever else that one is.
create or replace function access.see_as(child uuid, organisation uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid;
    secret text := gen_random_uuid() || '.' || gen_random_uuid();
begin
    if child not in (select access.my_children())
       or not exists (select from members m join plans pl on pl.partnership_id = m.partnership_id
                      where pl.child_id = child and m.organisation_id = organisation) then
        raise exception 'only a guardian sees its child as a partner does' using errcode = 'insufficient_privilege';
    end if;
    select f.person_id into who
    from professionals f join accounts a on a.person_id = f.person_id and a.closed_at is null
    where f.organisation_id = organisation and (f.ended_at is null or f.ended_at > now())
    order by f.since limit 1;
    if who is null then
        return 'nobody';
    end if;
    insert into sessions (token_hash, person_id, expires_at, acts_as, acts_for)
    values (sha256(convert_to(secret, 'UTF8')), who, now() + interval '1 minute', 'organisation', organisation);
    perform set_config('maillage.session', secret, true);
    perform set_config('transaction_read_only', 'on', true);
    return 'seen';
end $$;

-- The log -------------------------------------------------------------------------------------------

-- On whose behalf stands in each line, under its hash: the capacity, and the organisation where it is one.
create or replace function access.record(act text, subject text, subject_id uuid, territory uuid, child uuid, details jsonb default '{}')
returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    which uuid := coalesce(child, territory, '00000000-0000-0000-0000-000000000000');
    held constant access.held := access.acting();
    said constant jsonb := details || jsonb_strip_nulls(jsonb_build_object('as', held.acts_as, 'for', held.acts_for));
    moment timestamptz := clock_timestamp();
    before trail_heads;
    now_hash bytea;
begin
    if act = 'exported' and subject in ('copy', 'own_words') then
        perform access.must_have_proved('copy');
    end if;
    insert into trail_heads values (which, 0, '\x') on conflict do nothing;
    select * into before from trail_heads where chain = which for update;
    now_hash := sha256(before.hash || convert_to(concat_ws('|', before.entries + 1, extract(epoch from moment),
        territory, child, held.person_id, act, subject, subject_id, said), 'UTF8'));
    insert into trail (chain, number, at, territory_id, child_id, person_id, act, subject, subject_id, details, hash)
    values (which, before.entries + 1, moment, territory, child, held.person_id, act, subject, subject_id, said, now_hash);
    update trail_heads set entries = before.entries + 1, hash = now_hash where chain = which;
end $$;

-- Each request ------------------------------------------------------------------------------------

-- As before; and a session keeps the only capacity there is, and forgets one that is no more.
create or replace function access.identify(token text)
returns table (person_id uuid, given_name text, family_name text, language text, administrator boolean,
               territories uuid[], time_zone text, organisations uuid[], children uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid;
begin
    perform set_config('maillage.session', token, true);
    update sessions s set seen_at = now()
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now()
      and s.seen_at < now() - interval '1 minute'
      -- One that was not seen for too long is over, and this visit does not bring it back.
      and s.seen_at > now() - interval '2 hours';
    who := access.me();
    update sessions s set acts_as = null, acts_for = null
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.person_id = who and s.acts_as <> 'person'
      and not exists (select from access.capacities_of(who) c
                      where c.acts_as = s.acts_as and c.acts_for is not distinct from s.acts_for);
    update sessions s set acts_as = c.acts_as, acts_for = c.acts_for
    from (select min(x.acts_as) as acts_as, min(x.acts_for::text)::uuid as acts_for
          from access.capacities_of(who) x having count(*) = 1) c
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.person_id = who and s.acts_as is null;
    return query
    select p.id, p.given_name, p.family_name, a.language, access.is_administrator(),
           array(select access.coordinated()),
           coalesce((select t.time_zone from territories t where t.id in (select access.my_territories()) limit 1), 'Europe/Paris'),
           array(select access.my_organisations()), array(select access.my_children())
    from people p join accounts a on a.person_id = p.id
    where p.id = who;
end $$;

-- A complete copy of oneself is about the whole person too: from here on, until the transaction ends, whoever
-- asks is that, in a session of its own that nobody knows.
create function access.begin_own_copy() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who constant uuid := access.me();
    secret text := gen_random_uuid() || '.' || gen_random_uuid();
begin
    perform access.must_have_proved('copy');
    insert into sessions (token_hash, person_id, expires_at, acts_as)
    select sha256(convert_to(secret, 'UTF8')), who, now() + interval '1 minute', 'person' where who is not null;
    perform set_config('maillage.session', secret, true);
end $$;
create function access.end_own_copy() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from sessions where token_hash = sha256(convert_to(current_setting('maillage.session', true), 'UTF8')) and acts_as = 'person';
    perform set_config('maillage.session', '', true);
end $$;
grant execute on function access.begin_own_copy(), access.end_own_copy() to maillage_app;

-- What one wrote oneself is one's own in the function it was written in, not in another of the same person.
drop policy seen on notes;
create policy seen on notes for select to maillage_app using (
    (not health and (territory_id = any (array(select access.coordinated()))
                     or partnership_id = any (array(select access.shared_partnerships('contributions')))))
    or (health and partnership_id = any (array(select access.shared_partnerships('health'))))
    or (written_by = (select access.me()) and partnership_id = any (array(select access.shared_partnerships('plan')))
        and (member_id = any (array(select access.my_members())) or guardian_id = any (array(select access.my_guardians())))));
drop policy own_words_changed on notes;
create policy own_words_changed on notes for update to maillage_app using (
    written_by = (select access.me()) and partnership_id = any (array(select access.shared_partnerships('plan')))
    and (member_id = any (array(select access.my_members())) or guardian_id = any (array(select access.my_guardians()))));
drop policy written on contribution_points;
create policy written on contribution_points for insert to maillage_app with check (
    exists (select from contributions c
            where c.id = contribution_id and c.review_id = contribution_points.review_id
              and (c.written_by = (select access.me())
                   and (c.member_id = any (array(select access.my_members())) or c.guardian_id = any (array(select access.my_guardians())))
                   or c.written_by is null and c.recorded_by = (select access.me())
                   and c.territory_id = any (array(select access.coordinated())))));
drop policy rewritten on contribution_points;
create policy rewritten on contribution_points for delete to maillage_app using (
    exists (select from contributions c
            where c.id = contribution_id
              and (c.written_by = (select access.me())
                   and (c.member_id = any (array(select access.my_members())) or c.guardian_id = any (array(select access.my_guardians())))
                   or c.written_by is null and c.recorded_by = (select access.me())
                   and c.territory_id = any (array(select access.coordinated())))));

-- What one acted as goes with the account.
create function access.anonymised_acts_no_more() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update accounts set acted_as = null, acted_for = null where person_id = new.subject_id;
    return null;
end $$;
create trigger anonymised_acts_no_more after insert on anonymisations for each row
    when (new.kind = 'person') execute function access.anonymised_acts_no_more();

-- A session of the person as a whole is no place one is signed in at.
drop policy seen on sessions;
create policy seen on sessions for select to maillage_app
    using (person_id = (select access.me()) and awaits is null and acts_as is distinct from 'person');

-- In the demonstration: somebody of several organisations says them all.
create or replace function access.demonstration_people()
returns table (person_id uuid, name text, role text, kind text, place text)
language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, p.given_name || ' ' || p.family_name, a.demonstration_role,
           case when a.administrator then 'administrator'
                when exists (select from coordinators c where c.person_id = p.id and c.ended_at is null) then 'coordinator'
                when exists (select from guardians g where g.person_id = p.id and g.ended_at is null) then 'guardian'
                else 'professional' end,
           coalesce((select string_agg(o.name, ', ' order by f.since, o.name)
                     from professionals f join organisations o on o.id = f.organisation_id
                     where f.person_id = p.id and f.ended_at is null), '')
    from people p join accounts a on a.person_id = p.id
    where access.is_demonstration() and a.demonstration_role is not null
    order by a.created_at, p.family_name
$$;

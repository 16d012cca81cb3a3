-- What script/bench found to grow with the number of plans, or to be done again at each statement
-- (docs/benchmarks.md).

-- Compiling a query just in time pays for questions that take seconds; here it cost more than it
-- gave (20 ms of a scan that takes 18). Only who owns the database may say so for all of it.
do $$
begin
    execute format('alter database %I set jit = off', current_database());
exception when insufficient_privilege then
    raise notice 'jit stays as it is: % does not own the database', current_user;
end $$;

-- Unsettled periods that are over are a handful, which no statistics say: the planner thought them
-- a third of all and read every partnership there is. By index, then, one due period after the other.
alter function access.facts_on(date, text, uuid[]) set enable_seqscan = off;
alter function access.facts_on(date, text, uuid[]) set enable_hashjoin = off;
alter function access.facts_on(date, text, uuid[]) set enable_mergejoin = off;
drop index review_periods_settled;
create index review_periods_settled on review_periods (settled_on, end_on) where debt = 'owed' and settled_on is not null;

-- Who asks, and what that person is party to, is asked by every policy of every statement. In
-- PL/pgSQL the plans of these functions are kept for the connection; in SQL, with the rights of
-- their owner, each was planned anew at each statement. They say what 0007, 0070 and 0080 said.
create or replace function access.me() returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return (select s.person_id
            from sessions s join accounts a on a.person_id = s.person_id
            where s.token_hash = sha256(convert_to(nullif(current_setting('maillage.session', true), ''), 'UTF8'))
              and s.expires_at > now() and a.closed_at is null);
end $$;

create or replace function access.is_administrator() returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return exists (select from accounts where person_id = access.me() and administrator);
end $$;

create or replace function access.coordinated() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    return query select territory_id from coordinators where person_id = me and (ended_at is null or ended_at > now());
end $$;

create or replace function access.my_organisations() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    return query select organisation_id from professionals where person_id = me and (ended_at is null or ended_at > now());
end $$;

create or replace function access.my_guardians() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    return query select id from guardians where person_id = me and (ended_at is null or ended_at > now());
end $$;

create or replace function access.my_children() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    return query select child_id from guardians where person_id = me and (ended_at is null or ended_at > now());
end $$;

create or replace function access.my_territories() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    return query
        select territory_id from coordinators where person_id = me and (ended_at is null or ended_at > now())
        union select territory_id from professionals where person_id = me and (ended_at is null or ended_at > now())
        union select territory_id from guardians where person_id = me and (ended_at is null or ended_at > now());
end $$;

create or replace function access.family_partnerships() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant uuid[] := array(select access.my_children());
begin
    return query select partnership_id from plans where child_id = any (mine);
end $$;

create or replace function access.my_members() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant uuid[] := array(select access.my_organisations());
begin
    return query select m.id from members m where m.organisation_id = any (mine) and m.left_on is null;
end $$;

create or replace function access.member_partnerships(scope text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant uuid[] := array(select access.my_organisations());
begin
    return query
        select m.partnership_id
        from members m
        left join plans pl on pl.partnership_id = m.partnership_id
        where m.organisation_id = any (mine) and m.left_on is null
          and (pl.partnership_id is null
               or (exists (select from consents c
                           where c.child_id = pl.child_id and c.organisation_id = m.organisation_id
                             and scope = any (c.scopes) and access.stands(c))
                   and (scope <> 'health'
                        or not exists (select from guardians g
                                       where g.child_id = pl.child_id and (g.ended_at is null or g.ended_at > now())
                                         and not exists (select from consents c
                                                         where c.child_id = pl.child_id and c.guardian_id = g.id
                                                           and c.organisation_id = m.organisation_id
                                                           and 'health' = any (c.scopes) and access.stands(c))))));
end $$;

create or replace function access.shared_partnerships(scope text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query select access.member_partnerships(scope) union all select access.family_partnerships();
end $$;

create or replace function access.shared_children() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    shared constant uuid[] := array(select access.member_partnerships('plan'));
begin
    return query
        select pl.child_id from plans pl where pl.partnership_id = any (shared)
        union select access.my_children();
end $$;

create or replace function access.directories() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    return query
        select territory_id from coordinators where person_id = me and (ended_at is null or ended_at > now())
        union select territory_id from professionals where person_id = me and (ended_at is null or ended_at > now());
end $$;

create or replace function access.family_circle() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    family constant uuid[] := array(select access.family_partnerships());
    mine constant uuid[] := array(select access.my_children());
begin
    return query
        select host_id from plans where partnership_id = any (family)
        union select organisation_id from members where partnership_id = any (family)
        union select organisation_id from consents where child_id = any (mine);
end $$;

create or replace function access.known_people() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    directories constant uuid[] := array(select access.directories());
    circle constant uuid[] := array(select access.family_circle());
    territories constant uuid[] := array(select access.my_territories());
    children constant uuid[] := array(select access.shared_children());
begin
    return query
        select access.me()
        union select person_id from professionals where territory_id = any (directories)
        union select person_id from professionals where organisation_id = any (circle)
        union select person_id from coordinators where territory_id = any (territories)
        union select g.person_id from guardians g where g.child_id = any (children);
end $$;

create or replace function access.known_accounts() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    coordinated constant uuid[] := array(select access.coordinated());
begin
    return query
        select access.me()
        union select id from people where territory_id = any (coordinated)
        union select person_id from accounts where access.is_administrator();
end $$;

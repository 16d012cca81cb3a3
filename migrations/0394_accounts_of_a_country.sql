-- The accounts of a whole country, for whoever runs the installation: their list took 1.4 s among 28,000 accounts
-- and never came among two million, since each statement made a list of all of them, and each page put all names
-- in order.

-- What an administrator may see of accounts is said by the policy itself, not by a list of every account.
create or replace function access.known_accounts() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    coordinated constant uuid[] := array(select access.coordinated());
begin
    return query
        select access.me()
        union select id from people where territory_id = any (coordinated);
end $$;

alter policy seen on accounts using (
    (select access.is_administrator()) or person_id = any (array(select access.known_accounts())));

-- As before: of people, an administrator sees those who have an account.
create function access.has_account(person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select access.is_administrator() and exists (select from accounts a where a.person_id = person)
$$;
alter policy seen on people using (
    territory_id = any (array(select access.coordinated()))
    or id = any (array(select access.known_people()))
    or ((select access.is_administrator()) and access.has_account(id)));

create index people_names on people (access.plain(family_name), access.plain(given_name));
create index people_words on people using gin (access.plain(given_name || ' ' || family_name) extensions.gin_trgm_ops);
create index accounts_words on accounts using gin (access.plain(email) extensions.gin_trgm_ops);
-- So that PostgreSQL knows what these hold.
analyze people, accounts;

-- Accounts that have all these words in name or address, by name, for an administrator alone. Past the policies,
-- since no index serves a search behind them; one for the longest word narrows most, the others are looked for
-- in what it gives.
create function access.accounts_by_name(words text[], most bigint, skip bigint) returns setof uuid
language plpgsql stable security definer set search_path = public, extensions, pg_temp set plan_cache_mode = 'force_custom_plan' as $$
declare
    longest constant text := (select access.plain(w) from unnest(words) w order by length(w) desc limit 1);
    pattern constant text := '%' || regexp_replace(longest, '([\\%_])', '\\\1', 'g') || '%';
begin
    if not access.is_administrator() then
        return;
    end if;
    if cardinality(words) = 0 then
        return query
            select p.id from people p join accounts a on a.person_id = p.id
            order by access.plain(p.family_name), access.plain(p.given_name), a.email
            limit most offset skip;
        return;
    end if;
    return query
        select p.id from people p join accounts a on a.person_id = p.id
        where p.id in (select f.id from people f where access.plain(f.given_name || ' ' || f.family_name) like pattern
                       union all select f.person_id from accounts f where access.plain(f.email) like pattern)
          and not exists (select from unnest(words) w
                          where position(access.plain(w) in access.plain(concat_ws(' ', p.given_name, p.family_name, a.email))) = 0)
        order by access.plain(p.family_name), access.plain(p.given_name), a.email
        limit most offset skip;
end $$;

create function access.count_accounts(words text[]) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
    select case when not access.is_administrator() then 0
                when cardinality(words) = 0 then (select count(*) from accounts)
                else (select count(*) from access.accounts_by_name(words, null, 0)) end
$$;

revoke execute on function access.has_account(uuid), access.accounts_by_name(text[], bigint, bigint), access.count_accounts(text[])
    from public;
grant execute on function access.has_account(uuid), access.accounts_by_name(text[], bigint, bigint), access.count_accounts(text[])
    to maillage_app;

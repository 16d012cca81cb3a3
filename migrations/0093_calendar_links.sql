-- The calendar one subscribes to: a private address a person, which a calendar program asks without
-- signing in. Whoever holds it is that person for one question, under the same policies, so that what
-- is no longer theirs to see is gone from it at once.

create table calendar_links (
    person_id uuid primary key references accounts,
    -- SHA-256 of what stands in the address: a copy of this table opens nothing.
    token_hash bytea not null unique check (length(token_hash) = 32),
    created_at timestamptz not null default now()
);

alter table calendar_links enable row level security;
alter table calendar_links force row level security;
do $$
begin
    execute format('create policy owner_everything on calendar_links to %I using (true) with check (true)', current_user);
end $$;

grant select (person_id, created_at), insert, delete on calendar_links to maillage_app;
create policy own on calendar_links to maillage_app
    using (person_id = (select access.me())) with check (person_id = (select access.me()));

-- As in 0007, and whoever holds a calendar's address, which `maillage.calendar` carries: it opens no
-- session, since a cookie is only ever looked up among sessions.
create or replace function access.me() returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select s.person_id
    from sessions s join accounts a on a.person_id = s.person_id
    where s.token_hash = sha256(convert_to(nullif(current_setting('maillage.session', true), ''), 'UTF8'))
      and s.expires_at > now() and a.closed_at is null
    union all
    select c.person_id
    from calendar_links c join accounts a on a.person_id = c.person_id
    where c.token_hash = sha256(convert_to(nullif(current_setting('maillage.calendar', true), ''), 'UTF8'))
      and nullif(current_setting('maillage.session', true), '') is null and a.closed_at is null
$$;

-- Makes the holder of a calendar's address the person asking, for this transaction, which only reads;
-- no row when it opens nothing.
create function access.open_calendar(token text) returns table (language text, time_zone text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform set_config('maillage.session', '', true);
    perform set_config('maillage.calendar', token, true);
    return query
    select a.language, coalesce(t.time_zone, 'Europe/Paris')
    from accounts a join people p on p.id = a.person_id left join territories t on t.id = p.territory_id
    where a.person_id = access.me();
    perform set_config('transaction_read_only', 'on', true);
end $$;
grant execute on function access.open_calendar(text) to maillage_app;

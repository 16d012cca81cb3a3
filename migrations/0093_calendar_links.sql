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

-- Makes the holder of a calendar's address the person asking, for this transaction, which only reads
-- from here on; no row when it opens nothing. The session it asks with is made here, known to nobody,
-- and gone with the transaction, which is not to be kept: `access.me()`, on which every policy rests,
-- looks in one place only, and an address never stands where a session's token does.
create function access.open_calendar(token text) returns table (language text, time_zone text)
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
    insert into sessions (token_hash, person_id, expires_at)
    values (sha256(convert_to(secret, 'UTF8')), who, now() + interval '1 minute');
    perform set_config('maillage.session', secret, true);
    return query
    select a.language, coalesce(t.time_zone, 'Europe/Paris')
    from accounts a join people p on p.id = a.person_id left join territories t on t.id = p.territory_id
    where a.person_id = access.me();
    perform set_config('transaction_read_only', 'on', true);
end $$;
grant execute on function access.open_calendar(text) to maillage_app;

-- The import of a coordinator's spreadsheet.

-- A file that was looked at and waits for its confirmation: a day at most, then it is gone.
create table imports (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    person_id uuid not null references people,
    file_name text not null check (length(file_name) <= 200),
    content bytea not null check (octet_length(content) <= 10485760),
    created_at timestamptz not null default now()
);
create index imports_age on imports (created_at);
create index imports_person on imports (person_id);
create index imports_territory on imports (territory_id);

alter table imports enable row level security;
alter table imports force row level security;
do $$
begin
    execute format('create policy owner_everything on imports to %I using (true) with check (true)', current_user);
end $$;

-- Nobody but who sent it, and only while it coordinates the territory.
grant select, insert, delete on imports to maillage_app;
create policy own on imports to maillage_app
    using (person_id = (select access.me()) and territory_id = any (array(select access.coordinated())))
    with check (person_id = (select access.me()) and territory_id = any (array(select access.coordinated())));

create function access.forget_imports() returns void
language sql security definer set search_path = public, pg_temp as $$
    delete from imports where created_at < now() - interval '1 day'
$$;

-- A run of numbers in a series, in one go: the first of `count` that follow the last one given and
-- `above`, the highest that references written by hand have. With a count of 0 it only remembers `above`.
-- It goes by the asker's own right to the counters, as access.next_number does (0070).
create function access.reserve_numbers(territory uuid, series text, count integer, above integer) returns integer
language sql as $$
    insert into reference_counters as c (territory_id, prefix, last_number) values (territory, series, above + count)
    on conflict (territory_id, prefix) do update set last_number = greatest(c.last_number, above) + count
    returning last_number - count + 1
$$;

grant execute on function access.forget_imports(), access.reserve_numbers(uuid, text, integer, integer) to maillage_app;

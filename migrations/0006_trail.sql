-- The log: who did what, when, on which child's file, in the transaction of the act. Append-only,
-- and chained by child (or by territory where no child is concerned) so that a removal shows.
-- It holds names of things and of columns, never what was written in them.

create table trail_heads (
    chain uuid primary key,
    entries bigint not null,
    hash bytea not null
);

create table trail (
    chain uuid not null,
    number bigint not null,
    at timestamptz not null,
    territory_id uuid,
    child_id uuid,
    -- Null for the operator's commands and the scheduler.
    person_id uuid,
    act text not null check (act in ('opened', 'created', 'changed', 'removed', 'refused', 'exported', 'signed_in', 'signed_out')),
    subject text not null,
    subject_id uuid,
    details jsonb not null default '{}',
    hash bytea not null,
    primary key (chain, number)
);
create index trail_child on trail (child_id, at desc);
create index trail_territory on trail (territory_id, at desc);

create function access.record(act text, subject text, subject_id uuid, territory uuid, child uuid, details jsonb default '{}')
returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    which uuid := coalesce(child, territory, '00000000-0000-0000-0000-000000000000');
    who uuid := access.me();
    moment timestamptz := clock_timestamp();
    before trail_heads;
    now_hash bytea;
begin
    insert into trail_heads values (which, 0, '\x') on conflict do nothing;
    select * into before from trail_heads where chain = which for update;
    now_hash := sha256(before.hash || convert_to(concat_ws('|', before.entries + 1, extract(epoch from moment),
        territory, child, who, act, subject, subject_id, details), 'UTF8'));
    insert into trail (chain, number, at, territory_id, child_id, person_id, act, subject, subject_id, details, hash)
    values (which, before.entries + 1, moment, territory, child, who, act, subject, subject_id, details, now_hash);
    update trail_heads set entries = before.entries + 1, hash = now_hash where chain = which;
end $$;

-- The first row of a chain that does not follow from the one before; null when all is well.
create function access.broken_link(which uuid) returns bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    link trail;
    expected bigint := 0;
    previous bytea := '\x';
begin
    for link in select * from trail where chain = which order by number loop
        expected := expected + 1;
        if link.number <> expected
           or link.hash <> sha256(previous || convert_to(concat_ws('|', link.number, extract(epoch from link.at),
                link.territory_id, link.child_id, link.person_id, link.act, link.subject, link.subject_id, link.details), 'UTF8')) then
            return expected;
        end if;
        previous := link.hash;
    end loop;
    if not exists (select from trail_heads where chain = which and entries = expected and hash = previous) then
        return expected + 1;
    end if;
    return null;
end $$;

-- Every change of these tables is logged by the database itself: no code path can forget it.
create function access.log_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    row_now jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    child uuid := (row_now ->> 'child_id')::uuid;
    details jsonb := '{}';
begin
    if tg_table_name = 'children' then
        child := (row_now ->> 'id')::uuid;
    elsif child is null and row_now ? 'partnership_id' then
        select pl.child_id into child from plans pl where pl.partnership_id = (row_now ->> 'partnership_id')::uuid;
    elsif tg_table_name = 'partnerships' then
        select pl.child_id into child from plans pl where pl.partnership_id = (row_now ->> 'id')::uuid;
    end if;
    if tg_op = 'UPDATE' then
        select coalesce(jsonb_build_object('columns', jsonb_agg(n.key order by n.key)), '{}') into details
        from jsonb_each(row_now) n
        where n.value is distinct from to_jsonb(old) -> n.key and n.key not in ('version', 'periods_through');
        if details = '{"columns": null}' then
            return null;
        end if;
    end if;
    perform access.record(
        case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'changed' else 'removed' end,
        tg_table_name, coalesce(row_now ->> 'id', row_now ->> 'action_id', row_now ->> 'objective_id', row_now ->> 'partnership_id')::uuid,
        (row_now ->> 'territory_id')::uuid, child, details);
    return null;
end $$;

do $$
declare
    name text;
begin
    foreach name in array array['organisations', 'professionals', 'children', 'guardians', 'consents', 'partnerships',
        'plans', 'suspensions', 'members', 'needs', 'expectations', 'objectives', 'objective_interests', 'actions',
        'action_members', 'notes', 'reviews', 'review_parties', 'contributions', 'decisions', 'dissents', 'coordinators'] loop
        execute format('create trigger log_change after insert or update or delete on %I
                        for each row execute function access.log_change()', name);
    end loop;
end $$;

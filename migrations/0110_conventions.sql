-- The convention of an institutional partnership: a dated text, on which each member agrees for
-- itself. What was agreed on is kept as it was. Terms that change afterwards, or words of a member,
-- make a further version to agree on again.

create table conventions (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    number integer not null check (number >= 1),
    -- The terms and each member's words as they stood (access.convention_text).
    text jsonb not null,
    written_by uuid references people,
    written_at timestamptz not null default now(),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    unique (partnership_id, number),
    unique (id, partnership_id)
);
create index conventions_territory on conventions (territory_id);

create table convention_agreements (
    convention_id uuid not null,
    member_id uuid not null,
    partnership_id uuid not null,
    territory_id uuid not null references territories,
    agreed_on date not null,
    agreed_by uuid not null references people,
    primary key (convention_id, member_id),
    foreign key (convention_id, partnership_id) references conventions (id, partnership_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id)
);
create index convention_agreements_partnership on convention_agreements (partnership_id);
create index convention_agreements_territory on convention_agreements (territory_id);

create trigger log_change after insert or update or delete on conventions
    for each row execute function access.log_change();
create trigger log_change after insert or update or delete on convention_agreements
    for each row execute function access.log_change();

do $$
declare
    name text;
begin
    foreach name in array array['conventions', 'convention_agreements'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
        execute format('grant select on %I to maillage_app', name);
        execute format('create policy seen on %I for select to maillage_app
                        using (territory_id = any (array(select access.coordinated()))
                               or partnership_id = any (array(select access.shared_partnerships(''plan''))))', name);
    end loop;
end $$;

-- The text as it stands now.
create function access.convention_text(which uuid) returns jsonb
language sql stable set search_path = public, pg_temp as $$
    select jsonb_build_object(
        'title', p.title, 'reference', p.reference, 'need', p.need, 'common_objective', p.common_objective,
        'start', p.start_on, 'end', p.end_on,
        'members', coalesce((
            select jsonb_agg(jsonb_build_object('member', m.id, 'name', o.name, 'ground', m.ground, 'interest', m.interest,
                                                'function', m.function, 'means', m.means) order by o.name, m.id)
            from members m join organisations o on o.id = m.organisation_id
            where m.partnership_id = p.id and m.left_on is null), '[]'))
    from partnerships p where p.id = which
$$;
revoke execute on function access.convention_text(uuid) from public;

-- Keeps that text: nothing when the latest version says the same, a correction of a version nobody
-- agreed on yet, a further version otherwise.
create function access.keep_convention(which uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
    now_text jsonb;
    latest conventions;
begin
    perform from partnerships where id = which for update;
    now_text := access.convention_text(which);
    select * into latest from conventions where partnership_id = which order by number desc limit 1;
    if latest.text = now_text then
        return;
    end if;
    if latest.id is not null and not exists (select from convention_agreements where convention_id = latest.id) then
        update conventions set text = now_text, written_by = access.me(), written_at = now() where id = latest.id;
    else
        insert into conventions (territory_id, partnership_id, number, text, written_by)
        select territory_id, id, coalesce(latest.number, 0) + 1, now_text, access.me() from partnerships where id = which;
    end if;
end $$;
revoke execute on function access.keep_convention(uuid) from public;

-- The coordination writes the first version down, or the text anew where an organisation changed
-- its name; from then on versions follow the terms by themselves.
create function access.write_convention(which uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from partnerships
                   where id = which and kind = 'institutional' and state <> 'closed'
                     and territory_id in (select access.coordinated())) then
        raise exception 'the coordination writes conventions down' using errcode = 'insufficient_privilege';
    end if;
    perform access.keep_convention(which);
end $$;
revoke execute on function access.write_convention(uuid) from public;
grant execute on function access.write_convention(uuid) to maillage_app;

create function access.convention_follows() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    which uuid := case tg_table_name when 'partnerships' then (to_jsonb(new) ->> 'id')::uuid
                       else (to_jsonb(new) ->> 'partnership_id')::uuid end;
begin
    if exists (select from conventions where partnership_id = which)
       and exists (select from partnerships where id = which and state <> 'closed') then
        perform access.keep_convention(which);
    end if;
    return null;
end $$;
revoke execute on function access.convention_follows() from public;
grant execute on function access.convention_follows() to maillage_app;
create trigger convention_follows after update of title, need, common_objective, start_on, end_on on partnerships
    for each row when (new.kind = 'institutional') execute function access.convention_follows();
create trigger convention_follows after insert or update of ground, interest, function, means, left_on on members
    for each row execute function access.convention_follows();

-- A member's people agree for it, on the latest version only: whoever read an earlier one while a
-- further one was written agrees on nothing.
grant insert on convention_agreements to maillage_app;
create policy own_agreement on convention_agreements for insert to maillage_app
    with check (agreed_by = (select access.me())
                and member_id = any (array(select access.my_members()))
                and partnership_id = any (array(select access.member_partnerships('plan'))));

create function access.latest_convention_only() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform from partnerships where id = new.partnership_id for update;
    if new.convention_id is distinct from
       (select id from conventions where partnership_id = new.partnership_id order by number desc limit 1) then
        return null;
    end if;
    return new;
end $$;
revoke execute on function access.latest_convention_only() from public;
grant execute on function access.latest_convention_only() to maillage_app;
create trigger latest_convention_only before insert on convention_agreements
    for each row execute function access.latest_convention_only();

-- What somebody agreed on stays, whoever asks.
create function access.agreed_conventions_stay() returns trigger
language plpgsql as $$
begin
    -- Through JSON: an agreement has no id, and every column named is looked for in both tables.
    if tg_table_name = 'convention_agreements'
       or exists (select from convention_agreements where convention_id = (to_jsonb(old) ->> 'id')::uuid) then
        raise exception 'an agreed convention never changes' using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger agreed_conventions_stay before update or delete on conventions
    for each row execute function access.agreed_conventions_stay();
create trigger agreed_conventions_stay before update or delete on convention_agreements
    for each row execute function access.agreed_conventions_stay();

-- Institutional partnerships that owe their yearly joint evaluation within 30 days, in the columns
-- of access.matters_on; the day is one year after the last review that was not partial, or after
-- their start. It runs with the rights of whoever asks.
create function access.evaluations_owed_on(on_day date)
returns table (kind text, rank integer, territory_id uuid, partnership_id uuid, item uuid, period_number integer,
               day date, words text)
language sql stable as $$
    select 'evaluation', 5, p.territory_id, p.id, p.id, null::integer, owed.day, ''
    from partnerships p
    cross join lateral (
        select (coalesce(max(r.held_on), p.start_on) + interval '1 year')::date as day
        from reviews r
        where r.partnership_id = p.id and r.state in ('held', 'agreed') and r.category <> 'partial') owed
    where p.kind = 'institutional' and p.state = 'active'
      and (p.end_on is null or p.end_on >= on_day)
      and owed.day <= on_day + 30
      and not exists (select from reviews r
                      where r.partnership_id = p.id and r.state = 'planned' and r.category <> 'partial'
                        and r.planned_on >= on_day)
$$;
grant execute on function access.evaluations_owed_on(date) to maillage_app;

-- A plan is handed over to another territory of this installation. What goes is what was listed and the
-- family agreed to; it is copied, once that territory takes it, into a plan of its own, in preparation.
-- Nothing of the child shows there before a guardian agreed. The plan before ends on the eve and is
-- closed, as always, by its final review.

-- What came with a plan and is not a row of it: minutes and actions, in words.
create table inheritances (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    kind text not null check (kind in ('action', 'minutes')),
    words text not null check (length(words) <= 16000),
    -- The civil day of a review.
    day date,
    position integer not null,
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id)
);
create index inheritances_partnership on inheritances (partnership_id, position);
create index inheritances_territory on inheritances (territory_id);
alter table inheritances enable row level security;
alter table inheritances force row level security;
do $$
begin
    execute format('create policy owner_everything on inheritances to %I using (true) with check (true)', current_user);
end $$;
-- Written in one act that is logged, and never changed.
grant select on inheritances to maillage_app;
create policy seen on inheritances for select to maillage_app
    using (territory_id = any (array(select access.coordinated()))
           or partnership_id = any (array(select access.shared_partnerships('plan'))));

-- The other territories, for the coordination: names alone.
create function access.territories_elsewhere() returns table (id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
    select t.id, t.name from territories t
    where t.id not in (select access.coordinated()) and exists (select access.coordinated())
$$;

-- Hand-overs that wait for a territory of whoever asks to take them: agreed to by a guardian, whatever
-- the day. Nothing of what was listed yet.
create function access.incoming() returns table (id uuid, from_name text, given_name text, takes_over_on date)
language sql stable security definer set search_path = public, pg_temp as $$
    select h.id, t.name, c.given_name, h.takes_over_on
    from hand_overs h
    join territories t on t.id = h.territory_id
    join plans pl on pl.partnership_id = h.partnership_id
    join children c on c.id = pl.child_id
    where h.state = 'proposed' and h.to_territory_id in (select access.coordinated()) and access.agreed_hand_over(h.id)
$$;

-- One of them, whole; the family finds in its log that it was opened.
create function access.open_incoming(which uuid)
returns table (from_name text, given_name text, family_name text, birth_date date, takes_over_on date, reason text, need text,
               common_objective text, guardians text[], to_territory uuid, version integer)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if which not in (select i.id from access.incoming() i) then
        return;
    end if;
    perform access.record('opened', 'hand_overs', h.id, h.territory_id, pl.child_id)
    from hand_overs h join plans pl on pl.partnership_id = h.partnership_id where h.id = which;
    return query
        select t.name, c.given_name, c.family_name, c.birth_date, h.takes_over_on, h.reason, p.need, p.common_objective,
               array(select w.given_name || ' ' || w.family_name from guardians g join people w on w.id = g.person_id
                     where g.child_id = c.id and (g.ended_at is null or g.ended_at > now()) order by g.since),
               h.to_territory_id, h.version
        from hand_overs h
        join territories t on t.id = h.territory_id
        join partnerships p on p.id = h.partnership_id
        join plans pl on pl.partnership_id = h.partnership_id
        join children c on c.id = pl.child_id
        where h.id = which;
end $$;

-- What goes of it: listed, and left out by nobody. With what it says today.
create function access.going(which uuid) returns table (kind text, subject uuid, words text, detail text, day date, turn integer)
language sql stable security definer set search_path = public, pg_temp as $$
    select i.kind, i.subject_id, i.words,
           coalesce(case i.kind
               when 'objective' then (select o.success from objectives o where o.id = i.subject_id)
               when 'action' then (select a.expected_result from actions a where a.id = i.subject_id)
               when 'minutes' then (select concat_ws(E'\n\n', nullif(btrim(r.synthesis), ''), nullif(btrim(r.adjustments), ''))
                                    from reviews r where r.id = i.subject_id) end, ''),
           i.day, i.position
    from hand_over_items i
    where i.hand_over_id = which
      and not exists (select from hand_over_answers a where a.hand_over_id = which and i.id = any (a.left_out))
$$;

create function access.incoming_items(which uuid) returns table (kind text, words text, detail text, day date)
language sql stable security definer set search_path = public, pg_temp as $$
    select g.kind, g.words, g.detail, g.day from access.going(which) g
    where which in (select i.id from access.incoming() i) order by g.turn
$$;

create function access.decline_incoming(which uuid, why text, on_day date) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform from hand_overs h where h.id = which for update;
    update hand_overs h
    set state = 'declined', declined_because = why, ended_on = on_day, ended_by = access.me(), version = h.version + 1
    where h.id = which and which in (select i.id from access.incoming() i);
    return found;
end $$;

-- Takes it: the child, its guardians and a plan in preparation, which whoever takes it follows. Null when
-- it was answered, withdrawn or taken since `read_version`.
create function access.take_over(which uuid, read_version integer, host uuid, starts date, on_day date) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    h hand_overs;
    child uuid;
    plan uuid;
    series text := 'PAP-' || extract(year from on_day);
begin
    select * into h from hand_overs x where x.id = which for update;
    if h.id is null or h.version <> read_version or which not in (select i.id from access.incoming() i) then
        return null;
    end if;
    if not exists (select from organisations o where o.id = host and o.territory_id = h.to_territory_id and o.archived_at is null) then
        raise exception 'a child is welcomed by an organisation of the territory' using errcode = 'insufficient_privilege';
    end if;
    insert into children (territory_id, given_name, family_name, birth_date)
    select h.to_territory_id, c.given_name, c.family_name, c.birth_date
    from children c join plans pl on pl.child_id = c.id where pl.partnership_id = h.partnership_id
    returning id into child;
    insert into guardians (territory_id, child_id, person_id, relation)
    select h.to_territory_id, child, g.person_id, g.relation
    from guardians g join plans pl on pl.child_id = g.child_id
    where pl.partnership_id = h.partnership_id and (g.ended_at is null or g.ended_at > now());
    insert into partnerships (territory_id, kind, reference, need, common_objective, start_on, created_by)
    select h.to_territory_id, 'plan', series || '-' || lpad(access.next_number(h.to_territory_id, series)::text, 4, '0'),
           p.need, p.common_objective, starts, access.me()
    from partnerships p where p.id = h.partnership_id
    returning id into plan;
    insert into plans (partnership_id, territory_id, child_id, host_id, reviews_per_year, coordinator_id)
    select plan, h.to_territory_id, child, host, pl.reviews_per_year, access.me()
    from plans pl where pl.partnership_id = h.partnership_id;
    insert into members (territory_id, partnership_id, organisation_id) values (h.to_territory_id, plan, host);
    insert into needs (territory_id, partnership_id, code, description, created_by)
    select h.to_territory_id, plan, n.code, n.description, access.me()
    from access.going(which) g join needs n on n.id = g.subject where g.kind = 'need' order by g.turn;
    insert into expectations (territory_id, partnership_id, guardian_id, words, recorded_by, recorded_at)
    select h.to_territory_id, plan, now_here.id, e.words, e.recorded_by, e.recorded_at
    from access.going(which) g
    join expectations e on e.id = g.subject
    join guardians before on before.id = e.guardian_id
    join guardians now_here on now_here.child_id = child and now_here.person_id = before.person_id
    where g.kind = 'expectation';
    insert into objectives (territory_id, partnership_id, title, success, opened_on, created_by)
    select h.to_territory_id, plan, g.words, g.detail, starts, access.me()
    from access.going(which) g where g.kind = 'objective' order by g.turn;
    insert into inheritances (territory_id, partnership_id, kind, words, day, position)
    select h.to_territory_id, plan, g.kind, left(concat_ws(E'\n', nullif(g.words, ''), nullif(g.detail, '')), 16000), g.day, g.turn
    from access.going(which) g where g.kind in ('action', 'minutes');
    update hand_overs x
    set state = 'taken', new_plan_id = plan, ended_on = on_day, ended_by = access.me(), version = x.version + 1 where x.id = which;
    return plan;
end $$;

-- Ends the plan before on the eve, for its own coordination; its calendar is settled by the caller. False
-- when there is nothing taken to end for.
create function access.end_behind(which uuid, on_day date) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    h hand_overs;
begin
    select * into h from hand_overs x where x.id = which and x.territory_id in (select access.coordinated()) for update;
    if h.id is null then
        raise exception 'a plan is ended by who coordinates it' using errcode = 'insufficient_privilege';
    end if;
    if h.state <> 'taken' then
        return false;
    end if;
    update partnerships p
    set end_on = greatest(p.start_on, least(h.takes_over_on - 1, coalesce(p.end_on, h.takes_over_on - 1))), version = p.version + 1
    where p.id = h.partnership_id and p.state <> 'closed';
    update hand_overs x set state = 'done', ended_on = on_day, ended_by = access.me(), version = x.version + 1 where x.id = which;
    return true;
end $$;
grant execute on function access.territories_elsewhere(), access.incoming(), access.open_incoming(uuid), access.incoming_items(uuid),
    access.decline_incoming(uuid, text, date), access.take_over(uuid, integer, uuid, date, date), access.end_behind(uuid, date)
    to maillage_app;

-- Guardians may be of another territory than their child's plan: whoever coordinates it knows their names.
-- The family knows who coordinates the territory to which its child's plan is handed over: it reads in the
-- log who opened it. Otherwise as in 0122.
create or replace function access.known_people() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    directories constant uuid[] := array(select access.directories());
    circle constant uuid[] := array(select access.family_circle());
    territories constant uuid[] := array(select access.my_territories());
    children constant uuid[] := array(select access.shared_children());
    coordinated constant uuid[] := array(select access.coordinated());
begin
    return query
        select access.me()
        union select person_id from professionals where territory_id = any (directories)
        union select person_id from professionals where organisation_id = any (circle)
        union select person_id from coordinators where territory_id = any (territories)
        union select g.person_id from guardians g where g.child_id = any (children)
        union select g.person_id from guardians g join people p on p.id = g.person_id
              where g.territory_id = any (coordinated) and p.territory_id is distinct from g.territory_id
        union select c.person_id from hand_overs h join coordinators c on c.territory_id = h.to_territory_id
              where h.partnership_id in (select access.family_partnerships());
end $$;

-- What 0370 says in two branches, for the whole country and for a few plans, is said once: which silences a
-- missing review tells of, and which open flags are no longer true, are functions in SQL without settings too,
-- texts that the planner puts where they stand. Nothing else changes.

-- Plans without a review for too long, when these reviews are missing.
drop function access.silent_on(date);
create function access.silent_on(on_day date, missing access.fact[]) returns setof access.fact language sql stable as $$
    select s.partnership_id, s.territory_id, 'review_gap', rp.number, s.opens_on
    -- Those that last, and those that a review has ended since: each by its own index.
    from (select l.partnership_id, l.territory_id, l.opens_on from silences l where l.ends_on is null and l.opens_on <= on_day
          union all
          select e.partnership_id, e.territory_id, e.opens_on from silences e where e.ends_on > on_day and e.opens_on <= on_day) s
    join partnerships p on p.id = s.partnership_id
    join review_periods rp on rp.partnership_id = s.partnership_id and on_day between rp.start_on and rp.end_on
    join plans pl on pl.partnership_id = s.partnership_id
    where access.runs_on(p, on_day) and not pl.suspended @> on_day
      -- A review that is missing tells of the silence already, unless somebody closed its flag.
      and s.partnership_id not in (
          select m.partnership_id from unnest(missing) m
          where not exists (select from flags h
                            where h.partnership_id = m.partnership_id and h.kind = 'review_missing'
                              and h.period_number = m.period_number and h.closed_by is not null))
$$;
revoke execute on function access.silent_on(date, access.fact[]) from public;

create or replace function access.facts_on(on_day date, in_time_zone text, only_plans uuid[]) returns setof access.fact
language plpgsql stable security definer set search_path = public, pg_temp
    -- Each by its index, whatever the database believes of how many there are: the day is not known when
    -- this is planned.
    set plan_cache_mode = force_generic_plan set jit = off
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_memoize = off set work_mem = '64MB' as $$
declare
    missing access.fact[];
    due access.fact[];
    silent access.fact[];
begin
    if only_plans is null then
        missing := array(select f from access.missing_on(on_day) f);
        due := array(select f from access.due_on(on_day) f);
        silent := array(select f from access.silent_on(on_day, missing) f);
    else
        missing := array(select f from access.missing_on(on_day) f where f.partnership_id = any (only_plans));
        due := array(select f from access.due_on(on_day) f where f.partnership_id = any (only_plans));
        silent := array(select f from access.silent_on(on_day, missing) f where f.partnership_id = any (only_plans));
    end if;
    return query
        select f.* from unnest(missing || due || silent) f
        where in_time_zone is null
           or f.territory_id in (select t.id from territories t where t.time_zone = in_time_zone);
end $$;

-- Open flags that tell of none of these facts. Not one fact after the other for each flag: no value of these is
-- ever null.
create function access.untrue(facts access.fact[], in_time_zone text) returns setof flags language sql stable as $$
    select f.* from flags f
    where f.closed_at is null
      and (in_time_zone is null
           or f.territory_id in (select t.id from territories t where t.time_zone = in_time_zone))
      and (f.partnership_id, f.kind, f.period_number)
          not in (select x.partnership_id, x.kind, x.period_number from unnest(facts) x)
$$;
revoke execute on function access.untrue(access.fact[], text) from public;

-- What is no longer true is closed before what is new is opened: what was just opened is not asked about again.
create or replace function access.scan(on_day date, in_time_zone text default null, only_plans uuid[] default null, out opened integer, out closed integer)
language plpgsql security definer set search_path = public, pg_temp
    set plan_cache_mode = force_generic_plan set jit = off
    -- A million facts are looked up in memory, or not at all quickly.
    set work_mem = '64MB' as $$
declare
    facts access.fact[];
    gone uuid[];
begin
    -- A whole scan goes alone; changes of single plans go beside each other.
    if only_plans is null then
        perform pg_advisory_xact_lock(7062001);
    else
        perform pg_advisory_xact_lock_shared(7062001);
    end if;
    facts := array(select f from access.facts_on(on_day, in_time_zone, only_plans) f);

    if only_plans is null then
        gone := array(select f.id from access.untrue(facts, in_time_zone) f);
    else
        gone := array(select f.id from access.untrue(facts, in_time_zone) f where f.partnership_id = any (only_plans));
    end if;
    closed := 0;
    if gone <> '{}' then
        update flags f
        set closed_at = now(),
            closed_because = case
                when p.state = 'closed' or p.end_on < on_day then 'plan_ended'
                when f.kind <> 'review_gap' and exists (
                    select from review_periods rp
                    where rp.partnership_id = f.partnership_id and rp.number = f.period_number
                      and rp.settled_on <= on_day) then 'review_held'
                when f.kind = 'review_gap' and exists (
                    select from plans pl where pl.partnership_id = p.id and pl.suspended @> on_day) then 'suspended'
                when f.kind = 'review_gap' and not exists (
                    select from silences s where s.partnership_id = p.id and s.opens_on <= on_day
                      and (s.ends_on is null or s.ends_on > on_day)) then 'review_held'
                when f.kind = 'review_gap' then 'other_flag'
                when f.kind = 'review_due' and exists (
                    select from reviews r where r.partnership_id = p.id and r.state = 'planned'
                      and r.planned_on >= on_day) then 'review_planned'
                else 'no_longer_true' end
        from partnerships p
        where p.id = f.partnership_id and f.id = any (gone) and f.closed_at is null;
        get diagnostics closed = row_count;
    end if;

    opened := access.open_flags(facts);

    if only_plans is null then
        insert into scans (on_day, time_zone, opened, closed) values (on_day, in_time_zone, opened, closed);
    end if;
end $$;

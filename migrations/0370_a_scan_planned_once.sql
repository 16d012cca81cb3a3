-- What a scan asks was planned anew at each scan, since one text served both the whole country and the few
-- plans that somebody changed: half of the time where little is due (docs/benchmarks.md). Each has a plan of
-- its own now, which its connection keeps. What is true on a day is said once, in the three functions that
-- follow: texts that the planner puts where they are asked. What is due, and why, is what 0296 said.

-- Periods that ended without their review.
create function access.missing_on(on_day date) returns setof access.fact language sql stable as $$
    select rp.partnership_id, rp.territory_id, 'review_missing', rp.number, rp.end_on + 1
    from review_periods rp
    join partnerships p on p.id = rp.partnership_id
    where rp.debt = 'owed' and rp.end_on < on_day
      and (rp.settled_on is null or (rp.settled_on > rp.end_on and rp.settled_on > on_day))
      and access.runs_on(p, on_day)
$$;
revoke execute on function access.missing_on(date) from public;

-- Periods that end within thirty days, without a review held or planned.
create function access.due_on(on_day date) returns setof access.fact language sql stable as $$
    select rp.partnership_id, rp.territory_id, 'review_due', rp.number, greatest(rp.start_on, rp.end_on - 30)
    from review_periods rp
    join partnerships p on p.id = rp.partnership_id
    where rp.debt = 'owed' and rp.start_on <= on_day and rp.end_on between on_day and on_day + 30
      and (rp.settled_on is null or rp.settled_on > on_day)
      and access.runs_on(p, on_day)
      -- A day that has passed without the review being held is no plan any more,
      -- and a partial review never counts.
      and not exists (select from reviews r
                      where r.partnership_id = p.id and r.state = 'planned' and r.category <> 'partial'
                        and r.planned_on between greatest(rp.start_on, on_day) and rp.end_on)
$$;
revoke execute on function access.due_on(date) from public;

-- Plans without a review for too long, those with a review missing too.
create function access.silent_on(on_day date) returns setof access.fact language sql stable as $$
    select s.partnership_id, s.territory_id, 'review_gap', rp.number, s.opens_on
    -- Those that last, and those that a review has ended since: each by its own index.
    from (select l.partnership_id, l.territory_id, l.opens_on from silences l where l.ends_on is null and l.opens_on <= on_day
          union all
          select e.partnership_id, e.territory_id, e.opens_on from silences e where e.ends_on > on_day and e.opens_on <= on_day) s
    join partnerships p on p.id = s.partnership_id
    join review_periods rp on rp.partnership_id = s.partnership_id and on_day between rp.start_on and rp.end_on
    join plans pl on pl.partnership_id = s.partnership_id
    where access.runs_on(p, on_day) and not pl.suspended @> on_day
$$;
revoke execute on function access.silent_on(date) from public;

-- Few, among all that were ever opened.
create index flags_closed_by_hand on flags (partnership_id, kind, period_number) where closed_by is not null;

create or replace function access.facts_on(on_day date, in_time_zone text, only_plans uuid[]) returns setof access.fact
language plpgsql stable security definer set search_path = public, pg_temp
    -- Each by its index, whatever the database believes of how many there are: the day is not known when
    -- this is planned.
    set plan_cache_mode = force_generic_plan set jit = off
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_memoize = off set work_mem = '64MB' as $$
declare
    missing access.fact[];
    due access.fact[];
    -- A review that is missing tells of the silence already, unless somebody closed its flag.
    told uuid[];
    silent access.fact[];
begin
    if only_plans is null then
        missing := array(select f from access.missing_on(on_day) f);
        due := array(select f from access.due_on(on_day) f);
        told := array(select f.partnership_id from unnest(missing) f
                      where (f.partnership_id, f.period_number) not in
                          (select h.partnership_id, h.period_number from flags h
                           where h.closed_by is not null and h.kind = 'review_missing'));
        silent := array(select f from access.silent_on(on_day) f
                        where f.partnership_id not in (select unnest(told)));
    else
        missing := array(select f from access.missing_on(on_day) f where f.partnership_id = any (only_plans));
        due := array(select f from access.due_on(on_day) f where f.partnership_id = any (only_plans));
        told := array(select f.partnership_id from unnest(missing) f
                      where (f.partnership_id, f.period_number) not in
                          (select h.partnership_id, h.period_number from flags h
                           where h.closed_by is not null and h.kind = 'review_missing' and h.partnership_id = any (only_plans)));
        silent := array(select f from access.silent_on(on_day) f
                        where f.partnership_id = any (only_plans) and f.partnership_id not in (select unnest(told)));
    end if;
    return query
        select f.* from unnest(missing || due || silent) f
        where in_time_zone is null
           or f.territory_id in (select t.id from territories t where t.time_zone = in_time_zone);
end $$;

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

    -- Not one fact after the other for each flag: no value of these is ever null.
    if only_plans is null then
        gone := array(select f.id from flags f
                      where f.closed_at is null
                        and (in_time_zone is null
                             or f.territory_id in (select t.id from territories t where t.time_zone = in_time_zone))
                        and (f.partnership_id, f.kind, f.period_number)
                            not in (select x.partnership_id, x.kind, x.period_number from unnest(facts) x));
    else
        gone := array(select f.id from flags f
                      where f.closed_at is null and f.partnership_id = any (only_plans)
                        and (in_time_zone is null
                             or f.territory_id in (select t.id from territories t where t.time_zone = in_time_zone))
                        and (f.partnership_id, f.kind, f.period_number)
                            not in (select x.partnership_id, x.kind, x.period_number from unnest(facts) x));
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

-- The scan read every silence there ever was, of every plan of the country: 55 ms among 30,000 plans, and
-- growing with them; and it compared each open flag with each fact (docs/benchmarks.md). Otherwise both
-- functions say what they said.
create or replace function access.facts_on(on_day date, in_time_zone text, only_plans uuid[]) returns setof access.fact
language plpgsql stable security definer set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    return query
    with missing as (
        select p.id, p.territory_id, rp.number, rp.end_on + 1 as fact_on
        from review_periods rp
        join partnerships p on p.id = rp.partnership_id
        where rp.debt = 'owed' and rp.end_on < on_day
          and (rp.settled_on is null or (rp.settled_on > rp.end_on and rp.settled_on > on_day))
          and access.runs_on(p, on_day)
          and (only_plans is null or rp.partnership_id = any (only_plans))),
    due as (
        select p.id, p.territory_id, rp.number, greatest(rp.start_on, rp.end_on - 30) as fact_on
        from review_periods rp
        join partnerships p on p.id = rp.partnership_id
        where rp.debt = 'owed' and rp.start_on <= on_day and rp.end_on between on_day and on_day + 30
          and (rp.settled_on is null or rp.settled_on > on_day)
          and access.runs_on(p, on_day)
          and (only_plans is null or rp.partnership_id = any (only_plans))
          -- A day that has passed without the review being held is no plan any more,
          -- and a partial review never counts.
          and not exists (select from reviews r
                          where r.partnership_id = p.id and r.state = 'planned' and r.category <> 'partial'
                            and r.planned_on between greatest(rp.start_on, on_day) and rp.end_on)),
    -- Those that last, and those that a review has ended since: each by its own index.
    silent as (
        select s.partnership_id, s.opens_on from silences s where s.ends_on is null and s.opens_on <= on_day
        union all
        select s.partnership_id, s.opens_on from silences s where s.ends_on > on_day and s.opens_on <= on_day),
    gap as (
        select p.id, p.territory_id, rp.number, s.opens_on as fact_on
        from silent s
        join partnerships p on p.id = s.partnership_id
        join plans pl on pl.partnership_id = p.id
        join review_periods rp on rp.partnership_id = p.id and on_day between rp.start_on and rp.end_on
        where access.runs_on(p, on_day)
          and (only_plans is null or s.partnership_id = any (only_plans))
          and not pl.suspended @> on_day
          and not exists (select from missing m
                          where m.id = p.id
                            and not exists (select from flags h
                                            where h.partnership_id = m.id and h.kind = 'review_missing'
                                              and h.period_number = m.number and h.closed_by is not null)))
    select f.partnership_id, f.territory_id, f.kind, f.period_number, f.fact_on from (
        select id, territory_id, 'review_missing', number, missing.fact_on from missing
        union all select id, territory_id, 'review_due', number, due.fact_on from due
        union all select id, territory_id, 'review_gap', number, gap.fact_on from gap
    ) as f (partnership_id, territory_id, kind, period_number, fact_on)
    where in_time_zone is null
       or f.territory_id in (select t.id from territories t where t.time_zone = in_time_zone);
end $$;

create or replace function access.scan(on_day date, in_time_zone text default null, only_plans uuid[] default null, out opened integer, out closed integer)
language plpgsql security definer set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan
    -- A million facts are looked up in memory, or not at all quickly.
    set work_mem = '64MB' as $$
declare
    facts access.fact[];
begin
    -- A whole scan goes alone; changes of single plans go beside each other.
    if only_plans is null then
        perform pg_advisory_xact_lock(7062001);
    else
        perform pg_advisory_xact_lock_shared(7062001);
    end if;
    facts := array(select f from access.facts_on(on_day, in_time_zone, only_plans) f);

    with written as (
        insert into flags as f (territory_id, partnership_id, kind, period_number, fact_on)
        select x.territory_id, x.partnership_id, x.kind, x.period_number, x.fact_on from unnest(facts) x
        where not exists (select from flags o
                          where o.partnership_id = x.partnership_id and o.kind = x.kind
                            and o.period_number = x.period_number and o.fact_on = x.fact_on
                            and (o.closed_at is null or o.closed_by is not null))
        order by x.partnership_id, x.kind
        on conflict (partnership_id, period_number, kind) do update
            set closed_at = null, closed_because = null, fact_on = excluded.fact_on
            where f.closed_by is null
        returning 1)
    select count(*) into opened from written;

    with gone as (
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
        where p.id = f.partnership_id and f.closed_at is null
          and (only_plans is null or f.partnership_id = any (only_plans))
          and (in_time_zone is null
               or f.territory_id in (select t.id from territories t where t.time_zone = in_time_zone))
          -- Not one fact after the other for each flag: no value of these is ever null.
          and (f.partnership_id, f.kind, f.period_number)
              not in (select x.partnership_id, x.kind, x.period_number from unnest(facts) x)
        returning 1)
    select count(*) into closed from gone;

    if only_plans is null then
        insert into scans (on_day, time_zone, opened, closed) values (on_day, in_time_zone, opened, closed);
    end if;
end $$;

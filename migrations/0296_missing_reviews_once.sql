-- A scan in which nearly everything is late compared each silence with each missing review: the square of
-- what is late (10,000 plans, all of them due: 0.55 s for the facts of the day, 4.4 s four months on, and
-- 27 s for a scan among 30,000). Those with a missing review are one table now, and each silence that is
-- left is looked up by key: 0.07 s and 0.16 s. What it says is what 0294 said.
create or replace function access.facts_on(on_day date, in_time_zone text, only_plans uuid[]) returns setof access.fact
language plpgsql stable security definer set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set work_mem = '64MB' as $$
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
    -- Those with a review missing already, in one table made once: one fact beside the other, they are the
    -- square of what is late.
    silent as materialized (
        select s.partnership_id, s.opens_on
        -- Those that last, and those that a review has ended since: each by its own index.
        from (select l.partnership_id, l.opens_on from silences l where l.ends_on is null and l.opens_on <= on_day
              union all
              select e.partnership_id, e.opens_on from silences e where e.ends_on > on_day and e.opens_on <= on_day) s
        where (only_plans is null or s.partnership_id = any (only_plans))
          and s.partnership_id not in (select m.id from missing m
                                       where not exists (select from flags h
                                                         where h.partnership_id = m.id and h.kind = 'review_missing'
                                                           and h.period_number = m.number and h.closed_by is not null))),
    gap as (
        select p.id, p.territory_id, rp.number, s.opens_on as fact_on
        from silent s
        -- Each by its key, whatever the database believes of how many there are.
        cross join lateral (select x.id, x.territory_id, access.runs_on(x, on_day) as runs from partnerships x where x.id = s.partnership_id offset 0) p
        cross join lateral (select x.number from review_periods x
                            where x.partnership_id = s.partnership_id and on_day between x.start_on and x.end_on offset 0) rp
        cross join lateral (select x.suspended from plans x where x.partnership_id = s.partnership_id offset 0) pl
        where p.runs and not pl.suspended @> on_day)
    select f.partnership_id, f.territory_id, f.kind, f.period_number, f.fact_on from (
        select id, territory_id, 'review_missing', number, missing.fact_on from missing
        union all select id, territory_id, 'review_due', number, due.fact_on from due
        union all select id, territory_id, 'review_gap', number, gap.fact_on from gap
    ) as f (partnership_id, territory_id, kind, period_number, fact_on)
    where in_time_zone is null
       or f.territory_id in (select t.id from territories t where t.time_zone = in_time_zone);
end $$;

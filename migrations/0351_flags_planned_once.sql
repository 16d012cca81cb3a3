-- `access.scan` has each of its questions planned for the day and the plans it is about. The checks of what a
-- new flag refers to ran under the same setting, and so were planned anew for each flag and each key: most of
-- the time of a scan that opens many (docs/benchmarks.md). Flags are opened by a function of their own now,
-- where those plans are kept. What is opened is what 0294 opened.
create function access.open_flags(facts access.fact[]) returns integer
language plpgsql security definer set search_path = public, pg_temp
    set plan_cache_mode = auto as $$
declare
    opened integer;
begin
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
    return opened;
end $$;
revoke execute on function access.open_flags(access.fact[]) from public;

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

    opened := access.open_flags(facts);

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

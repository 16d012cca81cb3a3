-- The review rule as stored facts. The rule itself is in src/calendar/rule: these rows are what
-- it computes from a plan, its suspensions and its counting reviews, written again whenever one of
-- them changes. Each fact carries its day, so that the state on any day D is read by comparing days.

create table review_periods (
    partnership_id uuid not null,
    territory_id uuid not null references territories,
    -- From 1 at the plan's start, on through the years.
    number integer not null check (number >= 1),
    start_on date not null,
    end_on date not null check (end_on >= start_on),
    debt text not null check (debt in ('owed', 'too_short', 'excused')),
    fulfilled_by uuid,
    fulfilled_on date,
    late boolean not null default false,
    -- From this day on the period raises no flag: fulfilled, or a counting review held after its end.
    settled_on date,
    -- Why it was late or missed; goes into the statistics.
    late_reason text check (late_reason in
        ('family_unavailable', 'partner_unavailable', 'illness', 'staff_change', 'closure', 'coordination', 'other')),
    late_comment text not null default '' check (length(late_comment) <= 1000),
    late_reason_by uuid references people,
    late_reason_at timestamptz,
    primary key (partnership_id, number),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (fulfilled_by, partnership_id) references reviews (id, partnership_id),
    check ((fulfilled_by is null) = (fulfilled_on is null)),
    check (fulfilled_by is null or debt = 'owed'),
    unique (partnership_id, start_on) deferrable initially deferred
);
-- What the scan asks for: owed, near or past its end, and not settled.
create index review_periods_unsettled on review_periods (end_on) where debt = 'owed' and settled_on is null;
create index review_periods_settled on review_periods (settled_on, end_on) where debt = 'owed' and settled_on > end_on;
create index review_periods_territory on review_periods (territory_id, end_on);

-- A stretch of more than 180 unsuspended days without a counting review.
create table silences (
    partnership_id uuid not null,
    territory_id uuid not null references territories,
    -- The plan's start or the last counting review.
    since date not null,
    -- The first day beyond the 180th.
    opens_on date not null,
    -- The next counting review.
    ends_on date,
    primary key (partnership_id, since),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id)
);
create index silences_open on silences (opens_on) where ends_on is null;
create index silences_ended on silences (ends_on, opens_on);

create table flags (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    kind text not null check (kind in ('review_due', 'review_missing', 'review_gap')),
    period_number integer not null,
    -- The day on which the fact became true.
    fact_on date not null,
    opened_at timestamptz not null default now(),
    closed_at timestamptz,
    closed_because text check (closed_because in
        ('review_held', 'review_planned', 'suspended', 'plan_ended', 'other_flag', 'no_longer_true', 'by_hand')),
    -- Somebody with the right closed it, with a reason: the scan leaves it closed.
    closed_by uuid references people,
    closing_reason text not null default '' check (length(closing_reason) <= 1000),
    unique (partnership_id, period_number, kind),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    check ((closed_at is null) = (closed_because is null)),
    check (closed_by is null or (closed_because = 'by_hand' and btrim(closing_reason) <> ''))
);
create index flags_open on flags (territory_id, kind) where closed_at is null;

create table scans (
    id bigint generated always as identity primary key,
    on_day date not null,
    -- The time zone whose day it was; null when asked for by hand.
    time_zone text,
    at timestamptz not null default clock_timestamp(),
    opened integer not null,
    closed integer not null
);
create index scans_day on scans (time_zone, on_day);

-- One row says which instance scans.
create table scheduler_lease (
    only_row boolean primary key default true check (only_row),
    holder uuid not null,
    until timestamptz not null
);

create type access.fact as (partnership_id uuid, territory_id uuid, kind text, period_number integer, fact_on date);

-- Plans that run on a day: what has not started, or has ended, has no review flag.
create function access.runs_on(p partnerships, on_day date) returns boolean
language sql immutable as $$
    select p.start_on <= on_day and (p.end_on is null or p.end_on >= on_day)
       and (p.state = 'active' or (p.state = 'closed' and p.closed_on > on_day))
$$;

-- The facts of a day that somebody must act on: rule 6 of the review rule, read from stored days.
-- In PL/pgSQL for its plans: each is made for the arguments at hand, so that asking about one plan
-- reads that plan, and asking about a day reads what is due on it.
create function access.facts_on(on_day date, in_time_zone text, only_plans uuid[]) returns setof access.fact
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
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
    gap as (
        select p.id, p.territory_id, rp.number, s.opens_on as fact_on
        from silences s
        join partnerships p on p.id = s.partnership_id
        join plans pl on pl.partnership_id = p.id
        join review_periods rp on rp.partnership_id = p.id and on_day between rp.start_on and rp.end_on
        where s.opens_on <= on_day and (s.ends_on is null or s.ends_on > on_day)
          and access.runs_on(p, on_day)
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

-- Opens and closes flags so that those open are the facts of that day. It touches what is due or
-- open, whatever the number of plans; asked for again it changes nothing. Within the change of
-- some plans (`only_plans`) it runs in the transaction of that change.
create function access.scan(on_day date, in_time_zone text default null, only_plans uuid[] default null,
                            out opened integer, out closed integer)
language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
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
          and not exists (select from unnest(facts) x
                          where x.partnership_id = f.partnership_id and x.kind = f.kind
                            and x.period_number = f.period_number)
        returning 1)
    select count(*) into closed from gone;

    if only_plans is null then
        insert into scans (on_day, time_zone, opened, closed) values (on_day, in_time_zone, opened, closed);
    end if;
end $$;

-- Plans whose stored periods stop short of a day, with the facts the rule needs: dates and
-- identifiers, no name and no word of anybody. It holds those plans until the transaction ends, in
-- the order of their identifiers like every change of several plans, and reads the facts after.
create function access.short_calendars(through date, most integer)
returns table (partnership_id uuid, start_on date, end_on date, reviews_per_year smallint, calendar text,
               suspension_starts date[], suspension_ends date[], review_ids uuid[], review_days date[])
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    short uuid[];
begin
    short := array(select pl.partnership_id
                   from plans pl join partnerships p on p.id = pl.partnership_id
                   where (pl.periods_through is null or pl.periods_through < through) and p.state = 'active'
                   order by pl.partnership_id limit most
                   for no key update of pl);
    return query
    select p.id, p.start_on, p.end_on, pl.reviews_per_year, t.calendar,
           array(select s.start_on from suspensions s where s.partnership_id = p.id order by s.id),
           array(select s.end_on from suspensions s where s.partnership_id = p.id order by s.id),
           array(select r.id from reviews r where r.partnership_id = p.id and r.counts order by r.held_on, r.id),
           array(select r.held_on from reviews r where r.partnership_id = p.id and r.counts order by r.held_on, r.id)
    from plans pl
    join partnerships p on p.id = pl.partnership_id
    join territories t on t.id = p.territory_id
    where pl.partnership_id = any (short)
    order by p.id;
end $$;

-- Only lengthens: what is stored already stays as it is.
create function access.lengthen_calendar(plan uuid, numbers integer[], starts date[], ends date[], debts text[], through date)
returns void
language sql security definer set search_path = public, pg_temp as $$
    insert into review_periods (partnership_id, territory_id, number, start_on, end_on, debt)
    select pl.partnership_id, pl.territory_id, n.number, n.start_on, n.end_on, n.debt
    from plans pl, unnest(numbers, starts, ends, debts) as n (number, start_on, end_on, debt)
    where pl.partnership_id = plan
      and n.number > coalesce((select max(rp.number) from review_periods rp where rp.partnership_id = plan), 0)
    on conflict (partnership_id, number) do nothing;
    update plans set periods_through = greatest(periods_through, through) where partnership_id = plan;
$$;

-- True for the instance that leads; it asks again before the lease ends.
create function access.take_lease(asker uuid, seconds integer) returns boolean
language sql security definer set search_path = public, pg_temp as $$
    with taken as (
        insert into scheduler_lease as l (holder, until) values (asker, now() + make_interval(secs => seconds))
        on conflict (only_row) do update set holder = excluded.holder, until = excluded.until
            where l.holder = excluded.holder or l.until < now()
        returning 1)
    select exists (select from taken)
$$;

-- The time zones somebody lives in.
create function access.zones_to_scan() returns table (time_zone text)
language sql stable security definer set search_path = public, pg_temp as $$
    select distinct t.time_zone from territories t
$$;

-- Quick with ten thousand plans: what script/bench and `explain` found slow (docs/benchmarks.md).

create index consents_child on consents (child_id);
create index guardians_child on guardians (child_id);
create index professionals_person on professionals (person_id);

-- What the day looks for is a handful among many: each has an index of just those.
create index partnerships_ending on partnerships (territory_id, end_on) where state = 'active' and end_on is not null;
create index partnerships_draft on partnerships (territory_id) where state = 'draft';
create index reviews_proposed on reviews (territory_id) where state = 'proposed';
create index reviews_not_agreed on reviews (territory_id, held_on) where state = 'held' and not imported;
create index plans_without_referent on plans (territory_id) where referent_id is null;
create index suspensions_open on suspensions (territory_id, start_on) where end_on is null;
create index consents_expiring on consents (territory_id, expires_on) where withdrawn_at is null and expires_on is not null;
create index consents_withdrawn on consents (territory_id, withdrawn_at) where withdrawn_at is not null;

-- As in 0061, but for two things: the end of a flag's period is looked up for each flag, where a join
-- read every period there is, and withdrawn consents are first narrowed by the instant (a day of
-- slack each side), which an index serves.
create or replace function access.matters_on(on_day date)
returns table (kind text, rank integer, territory_id uuid, partnership_id uuid, item uuid, period_number integer,
               day date, words text)
language sql stable as $$
    select case f.kind when 'review_missing' then 'missing' when 'review_gap' then 'gap' else 'due' end,
           case f.kind when 'review_missing' then 1 when 'review_gap' then 2 else 3 end,
           f.territory_id, f.partnership_id, f.id, f.period_number,
           case f.kind when 'review_gap' then f.fact_on
                else coalesce((select rp.end_on from review_periods rp
                               where rp.partnership_id = f.partnership_id and rp.number = f.period_number), f.fact_on) end, ''
    from flags f
    where f.closed_at is null
    union all
    select 'ended', 4, p.territory_id, p.id, p.id, null, p.end_on, ''
    from partnerships p where p.state = 'active' and p.end_on < on_day
    union all
    select 'asked', 5, r.territory_id, r.partnership_id, r.id, null, r.created_at::date, r.scope
    from reviews r where r.state = 'proposed'
    union all
    select 'meeting', 6, r.territory_id, r.partnership_id, r.id, null, r.planned_on, r.place
    from reviews r where r.state = 'planned' and r.planned_on between on_day and on_day + 7
    union all
    select 'awaited', 7, r.territory_id, r.partnership_id, r.id, null, r.planned_on,
           string_agg(coalesce(o.name, w.given_name || ' ' || w.family_name), ', ' order by o.name, w.family_name)
    from reviews r
    join review_parties rp on rp.review_id = r.id and rp.wrote_at is null
    left join members m on m.id = rp.member_id
    left join organisations o on o.id = m.organisation_id
    left join guardians g on g.id = rp.guardian_id
    left join people w on w.id = g.person_id
    where r.state = 'planned' and r.planned_on between on_day and on_day + 14
      and m.left_on is null and g.ended_at is null
    group by r.id
    union all
    -- A review whose day has passed without anybody saying whether it was held.
    select 'unsaid', 7, r.territory_id, r.partnership_id, r.id, null, r.planned_on, ''
    from reviews r where r.state = 'planned' and r.planned_on < on_day
    union all
    select 'action', 8, a.territory_id, a.partnership_id, a.id, null, a.due_on, a.title
    from actions a join partnerships p on p.id = a.partnership_id and p.state <> 'closed'
    where a.state = 'open' and a.due_on < on_day
    union all
    select 'minutes', 9, r.territory_id, r.partnership_id, r.id, null, r.held_on, ''
    from reviews r where r.state = 'held' and not r.imported and r.held_on <= on_day - 15
    union all
    select 'referent', 10, pl.territory_id, pl.partnership_id, pl.partnership_id, null, p.start_on, ''
    from plans pl join partnerships p on p.id = pl.partnership_id
    where p.state = 'active' and pl.referent_id is null
    union all
    select 'consent', 11, c.territory_id, pl.partnership_id, c.id, null,
           coalesce((c.withdrawn_at at time zone t.time_zone)::date, c.expires_on), o.name
    from consents c
    join territories t on t.id = c.territory_id
    join organisations o on o.id = c.organisation_id
    join plans pl on pl.child_id = c.child_id
    join partnerships p on p.id = pl.partnership_id and p.state <> 'closed'
    join members m on m.partnership_id = p.id and m.organisation_id = c.organisation_id and m.left_on is null
    where ((c.withdrawn_at is null and c.expires_on between on_day - 30 and on_day + 30)
           or (c.withdrawn_at between (on_day - 31)::timestamptz and (on_day + 2)::timestamptz
               and (c.withdrawn_at at time zone t.time_zone)::date between on_day - 30 and on_day))
      and not exists (select from consents n
                      where n.child_id = c.child_id and n.organisation_id = c.organisation_id and n.id <> c.id
                        and n.withdrawn_at is null and (n.expires_on is null or n.expires_on > on_day + 30))
    union all
    select 'ending', 12, p.territory_id, p.id, p.id, null, p.end_on, ''
    from partnerships p
    where p.state = 'active'
      and p.end_on between on_day and on_day + case p.kind when 'plan' then 60 else 90 end
    union all
    select 'suspension', 13, s.territory_id, s.partnership_id, s.id, null, s.start_on, ''
    from suspensions s join partnerships p on p.id = s.partnership_id and p.state = 'active'
    where s.end_on is null and s.start_on <= on_day - 90
    union all
    select 'draft', 14, p.territory_id, p.id, p.id, null, p.created_at::date, ''
    from partnerships p where p.state = 'draft'
$$;

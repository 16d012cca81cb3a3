-- What needs a coordinator on a day, as one list that can be counted, ordered and cut into pages.
-- It runs with the rights of whoever asks: the policies decide what is in it.
create function access.matters_on(on_day date)
returns table (kind text, rank integer, territory_id uuid, partnership_id uuid, item uuid, period_number integer,
               day date, words text)
language sql stable as $$
    select case f.kind when 'review_missing' then 'missing' when 'review_gap' then 'gap' else 'due' end,
           case f.kind when 'review_missing' then 1 when 'review_gap' then 2 else 3 end,
           f.territory_id, f.partnership_id, f.id, f.period_number,
           case f.kind when 'review_gap' then f.fact_on else coalesce(rp.end_on, f.fact_on) end, ''
    from flags f
    left join review_periods rp on rp.partnership_id = f.partnership_id and rp.number = f.period_number
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
           or (c.withdrawn_at at time zone t.time_zone)::date between on_day - 30 and on_day)
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
grant execute on function access.matters_on(date) to maillage_app;

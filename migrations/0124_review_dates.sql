-- Several dates proposed for a review: each invited party says which suit it, once; one is kept, and
-- the review is planned for it. What was answered stays as it was.

create table review_dates (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    review_id uuid not null,
    partnership_id uuid not null,
    -- The civil day and the hour, in the territory's time zone.
    day date not null,
    hour time,
    proposed_by uuid references people,
    proposed_at timestamptz not null default now(),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    unique (id, review_id),
    unique nulls not distinct (review_id, day, hour)
);
create index review_dates_partnership on review_dates (partnership_id);
create index review_dates_territory on review_dates (territory_id);

create table date_answers (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    date_id uuid not null,
    review_id uuid not null,
    partnership_id uuid not null,
    member_id uuid,
    guardian_id uuid references guardians,
    answer text not null check (answer in ('yes', 'if_needed', 'no')),
    -- Who answered for the party, or who wrote down what it said.
    answered_by uuid references people,
    recorded_by uuid references people,
    answered_at timestamptz not null default now(),
    check (num_nonnulls(member_id, guardian_id) = 1),
    check (num_nonnulls(answered_by, recorded_by) = 1),
    foreign key (date_id, review_id) references review_dates (id, review_id),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id),
    unique (date_id, member_id),
    unique (date_id, guardian_id)
);
create index date_answers_review on date_answers (review_id);
create index date_answers_partnership on date_answers (partnership_id);
create index date_answers_territory on date_answers (territory_id);

do $$
declare
    name text;
begin
    foreach name in array array['review_dates', 'date_answers'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
        execute format('grant select, insert on %I to maillage_app', name);
        execute format('create policy seen on %I for select to maillage_app
                        using (territory_id = any (array(select access.coordinated()))
                               or partnership_id = any (array(select access.shared_partnerships(''plan''))))', name);
        execute format('create trigger log_change after insert or update or delete on %I
                        for each row execute function access.log_change()', name);
        execute format('create policy while_it_is_open on %I as restrictive for insert to maillage_app
                        with check (exists (select from reviews r where r.id = review_id and r.state = ''proposed''))', name);
    end loop;
end $$;

create policy proposed on review_dates for insert to maillage_app
    with check (proposed_by = (select access.me())
                and (territory_id = any (array(select access.coordinated()))
                     or partnership_id = any (array(select access.member_partnerships('plan')))));

grant update (answer, answered_by, recorded_by, answered_at) on date_answers to maillage_app;
create policy own_answer on date_answers for insert to maillage_app
    with check (answered_by = (select access.me())
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or (guardian_id = any (array(select access.my_guardians()))
                         and partnership_id = any (array(select access.family_partnerships())))));
create policy recorded on date_answers for insert to maillage_app
    with check (recorded_by = (select access.me()) and territory_id = any (array(select access.coordinated())));
create policy own_answer_changed on date_answers for update to maillage_app
    using ((member_id = any (array(select access.my_members()))
            and partnership_id = any (array(select access.member_partnerships('plan'))))
           or (guardian_id = any (array(select access.my_guardians()))
               and partnership_id = any (array(select access.family_partnerships()))))
    with check (answered_by = (select access.me()));
create policy recorded_changed on date_answers for update to maillage_app
    using (territory_id = any (array(select access.coordinated())) and recorded_by is not null)
    with check (recorded_by = (select access.me()));

-- As in 0085, with dates that are out beside reviews that are asked for.
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
    from reviews r where r.state = 'proposed' and not exists (select from review_dates d where d.review_id = r.id)
    union all
    -- Dates are out: how many of the invited have said which suit them.
    select 'dates', 5, r.territory_id, r.partnership_id, r.id, null, d.earliest, d.answered || '/' || d.asked
    from reviews r
    join lateral (
        select min(d.day) as earliest,
               (select count(*) from review_parties rp where rp.review_id = r.id) as asked,
               (select count(*) from review_parties rp
                where rp.review_id = r.id
                  and exists (select from date_answers a
                              where a.review_id = r.id and a.member_id is not distinct from rp.member_id
                                and a.guardian_id is not distinct from rp.guardian_id)) as answered
        from review_dates d where d.review_id = r.id) d on d.earliest is not null
    where r.state = 'proposed'
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

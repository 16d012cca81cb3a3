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

-- Reviews whose dates are out, in the columns of access.matters_on: how many of the invited have said
-- which suit them. It runs with the rights of whoever asks.
create function access.dates_out()
returns table (kind text, rank integer, territory_id uuid, partnership_id uuid, item uuid, period_number integer,
               day date, words text)
language sql stable as $$
    select 'dates', 5, r.territory_id, r.partnership_id, r.id, null::integer, d.earliest, d.answered || '/' || d.asked
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
$$;

-- Everything of a coordinator's day: what 0085 gathers, save that a review whose dates are out is no
-- longer one that is asked for; those dates; and the yearly evaluations of conventions.
create function access.matters_of_day(on_day date)
returns table (kind text, rank integer, territory_id uuid, partnership_id uuid, item uuid, period_number integer,
               day date, words text)
language sql stable as $$
    select m.* from access.matters_on(on_day) m
    where m.kind <> 'asked' or not exists (select from review_dates d where d.review_id = m.item)
    union all
    select * from access.dates_out()
    union all
    select * from access.evaluations_owed_on(on_day)
$$;
grant execute on function access.dates_out(), access.matters_of_day(date) to maillage_app;

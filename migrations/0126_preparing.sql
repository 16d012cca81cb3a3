-- Preparing a review: a party says what it sees objective by objective too, and nothing it writes is
-- anybody else's to read before it says so.

-- What one person has begun to write in a form and keeps for itself: the form's address, and the
-- fields as typed. It goes when the form is sent.
create table drafts (
    person_id uuid not null references people,
    place text not null check (length(place) between 1 and 300),
    form jsonb not null check (jsonb_typeof(form) = 'object' and length(form::text) <= 400000),
    saved_at timestamptz not null default now(),
    primary key (person_id, place)
);

-- What a contribution says of one objective.
create table contribution_points (
    contribution_id uuid not null references contributions,
    review_id uuid not null,
    partnership_id uuid not null,
    territory_id uuid not null references territories,
    objective_id uuid not null,
    words text not null check (length(btrim(words)) between 1 and 4000),
    primary key (contribution_id, objective_id),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (objective_id, partnership_id) references objectives (id, partnership_id)
);
create index contribution_points_review on contribution_points (review_id);
create index contribution_points_partnership on contribution_points (partnership_id);
create index contribution_points_territory on contribution_points (territory_id);

do $$
declare
    name text;
begin
    foreach name in array array['drafts', 'contribution_points'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
    end loop;
end $$;

grant select, insert, update (form, saved_at), delete on drafts to maillage_app;
create policy own on drafts to maillage_app
    using (person_id = (select access.me())) with check (person_id = (select access.me()));

-- They are a part of the contribution: read where it is read, written by whoever holds its pen, and
-- as closed as it is once the minutes are agreed.
grant select, insert, delete on contribution_points to maillage_app;
create policy seen on contribution_points for select to maillage_app
    using (exists (select from contributions c where c.id = contribution_id));
create policy written on contribution_points for insert to maillage_app
    with check (exists (select from contributions c
                        where c.id = contribution_id and c.review_id = contribution_points.review_id
                          and coalesce(c.written_by, c.recorded_by) = (select access.me())));
create policy rewritten on contribution_points for delete to maillage_app
    using (exists (select from contributions c
                   where c.id = contribution_id and coalesce(c.written_by, c.recorded_by) = (select access.me())));
create policy not_once_agreed on contribution_points as restrictive for insert to maillage_app
    with check (not exists (select from reviews r where r.id = review_id and r.state = 'agreed'));
create policy not_once_agreed_either on contribution_points as restrictive for delete to maillage_app
    using (not exists (select from reviews r where r.id = review_id and r.state = 'agreed'));
create trigger log_change after insert or delete on contribution_points
    for each row execute function access.log_change();

-- Points alone are a contribution too.
alter table contributions drop constraint contributions_check2;

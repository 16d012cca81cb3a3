-- The days on which a place is closed (fermetures), as it says itself: nobody is proposed a meeting
-- there then. School and public holidays are vendored, not written here.
create table closures (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    organisation_id uuid not null,
    start_on date not null,
    end_on date not null check (end_on >= start_on and end_on <= start_on + 366),
    reason text not null default '' check (length(reason) <= 200),
    written_by uuid not null references people,
    foreign key (organisation_id, territory_id) references organisations (id, territory_id),
    unique (organisation_id, start_on, end_on)
);
create index closures_territory on closures (territory_id, end_on);

alter table closures enable row level security;
alter table closures force row level security;
do $$
begin
    execute format('create policy owner_everything on closures to %I using (true) with check (true)', current_user);
end $$;
create trigger log_change after insert or update or delete on closures
    for each row execute function access.log_change();

grant select, insert, delete on closures to maillage_app;
create policy seen on closures for select to maillage_app
    using (territory_id = any (array(select access.directories())) or organisation_id = any (array(select access.family_circle())));
create policy written on closures for insert to maillage_app
    with check (written_by = (select access.me())
                and (territory_id = any (array(select access.coordinated()))
                     or organisation_id = any (array(select access.my_organisations()))));
create policy taken_back on closures for delete to maillage_app
    using (territory_id = any (array(select access.coordinated())) or organisation_id = any (array(select access.my_organisations())));

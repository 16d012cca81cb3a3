-- Who wants its child's page easy to read (facile à lire et à comprendre). It says something of the
-- person, so it is nobody else's to see: the coordination, which sees accounts, does not see this.
create table reading_choices (
    person_id uuid primary key references accounts,
    easy boolean not null default false
);
alter table reading_choices enable row level security;
alter table reading_choices force row level security;
do $$
begin
    execute format('create policy owner_everything on reading_choices to %I using (true) with check (true)', current_user);
end $$;
grant select, insert, update (easy) on reading_choices to maillage_app;
create policy own on reading_choices to maillage_app
    using (person_id = (select access.me())) with check (person_id = (select access.me()));

-- Rectification (GDPR art. 16): a guardian says that something recorded about its child or itself is not
-- right. What it says stands beside the original, which nobody rewrites for another; the coordination
-- answers once, with words. Both are kept.

create table rectifications (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    child_id uuid not null,
    guardian_id uuid not null,
    -- 'child': every guardian of the child reads it; 'self': about the one who asks, and nobody else's.
    about text not null check (about in ('child', 'self')),
    -- What is recorded, and where it stands: a page of Maillage, when one was named.
    original text not null check (length(btrim(original)) between 1 and 1000),
    page text not null default '' check (length(page) <= 300 and (page = '' or page ~ '^/[a-z]')),
    -- What it should say, and why.
    words text not null check (length(btrim(words)) between 1 and 4000),
    asked_by uuid not null references people,
    asked_on date not null,
    asked_at timestamptz not null default now(),
    outcome text check (outcome in ('done', 'kept')),
    answer text not null default '' check (length(answer) <= 4000),
    answered_by uuid references people,
    answered_on date,
    check ((outcome is null) = (answered_by is null) and (outcome is null) = (answered_on is null)),
    check (outcome is null or btrim(answer) <> ''),
    foreign key (child_id, territory_id) references children (id, territory_id),
    foreign key (guardian_id, child_id) references guardians (id, child_id)
);
create index rectifications_child on rectifications (child_id, asked_at desc);
create index rectifications_open on rectifications (territory_id, asked_at) where outcome is null;
create index rectifications_territory on rectifications (territory_id, asked_at desc);

alter table rectifications enable row level security;
alter table rectifications force row level security;
do $$
begin
    execute format('create policy owner_everything on rectifications to %I using (true) with check (true)', current_user);
end $$;
create trigger log_change after insert or update or delete on rectifications
    for each row execute function access.log_change();

grant select, insert, update (outcome, answer, answered_by, answered_on) on rectifications to maillage_app;
create policy seen on rectifications for select to maillage_app
    using (territory_id = any (array(select access.coordinated()))
           or guardian_id = any (array(select access.my_guardians()))
           or (about = 'child' and child_id = any (array(select access.my_children()))));
create policy asked on rectifications for insert to maillage_app
    with check (guardian_id = any (array(select access.my_guardians())) and asked_by = (select access.me()) and outcome is null);
-- Answered once, by the coordination: a second answer would hide the first.
create policy answered on rectifications for update to maillage_app
    using (territory_id = any (array(select access.coordinated())) and outcome is null)
    with check (territory_id = any (array(select access.coordinated())) and answered_by = (select access.me()));

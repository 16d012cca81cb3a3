-- Documents attached to a partnership or to one of its reviews. The files themselves are kept
-- elsewhere, under a random key (src/documents/shelf.rs); here is what they are and whose.

create table documents (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    -- The review it is about; null for the partnership as a whole.
    review_id uuid,
    -- The party that attached it: a member or a guardian; neither for the coordination.
    member_id uuid,
    guardian_id uuid references guardians,
    title text not null check (length(btrim(title)) between 1 and 200),
    file_name text not null check (length(file_name) between 1 and 200),
    -- What its content showed it to be, whatever was said of it.
    kind text not null check (kind in ('pdf', 'jpeg', 'png', 'webp', 'odt', 'ods', 'docx', 'xlsx', 'text', 'mp3', 'm4a', 'ogg')),
    size_bytes integer not null check (size_bytes between 1 and 10485760),
    sha256 bytea not null check (length(sha256) = 32),
    -- The key its file is kept under.
    stored_as uuid not null unique,
    -- Only for the organisations the family named for health.
    health boolean not null default false,
    attached_by uuid not null references people,
    attached_at timestamptz not null default now(),
    check (num_nonnulls(member_id, guardian_id) <= 1),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id)
);
create index documents_partnership on documents (partnership_id, attached_at desc);
create index documents_review on documents (review_id) where review_id is not null;
create index documents_territory on documents (territory_id);

create trigger log_change after insert or update or delete on documents
    for each row execute function access.log_change();

alter table documents enable row level security;
alter table documents force row level security;
do $$
begin
    execute format('create policy owner_everything on documents to %I using (true) with check (true)', current_user);
end $$;

-- Seen by the coordination, by those the family shares documents with, and by the party that
-- attached it. One that speaks of health, only where the family named the organisation for health too.
grant select, insert, delete on documents to maillage_app;
create policy seen on documents for select to maillage_app
    using ((not health and (territory_id = any (array(select access.coordinated()))
                            or partnership_id = any (array(select access.member_partnerships('documents')))))
           or (health and partnership_id = any (array(select access.member_partnerships('documents')))
                      and partnership_id = any (array(select access.member_partnerships('health'))))
           or partnership_id = any (array(select access.family_partnerships()))
           or (member_id = any (array(select access.my_members()))
               and partnership_id = any (array(select access.member_partnerships('plan'))))
           or (member_id is null and guardian_id is null and territory_id = any (array(select access.coordinated()))));

-- Attached by a party for itself, or by the coordination.
create policy own on documents for insert to maillage_app
    with check (attached_by = (select access.me())
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or (guardian_id = any (array(select access.my_guardians()))
                         and partnership_id = any (array(select access.family_partnerships())))
                     or (member_id is null and guardian_id is null
                         and territory_id = any (array(select access.coordinated())))));

-- Taken away by the party that attached it, and by nobody else: the coordination takes away its own.
create policy own_removed on documents for delete to maillage_app
    using ((member_id = any (array(select access.my_members()))
            and partnership_id = any (array(select access.member_partnerships('plan'))))
           or (guardian_id = any (array(select access.my_guardians()))
               and partnership_id = any (array(select access.family_partnerships())))
           or (member_id is null and guardian_id is null
               and territory_id = any (array(select access.coordinated()))));

-- Minutes that were agreed keep the documents they had, and get no others.
do $$
declare
    open constant text := 'not exists (select from reviews r where r.id = review_id and r.state = ''agreed'')';
begin
    execute format('create policy not_once_agreed on documents as restrictive for insert to maillage_app with check (%s)', open);
    execute format('create policy not_once_agreed_either on documents as restrictive for delete to maillage_app using (%s)', open);
end $$;

-- Of the keys that files are kept under, those no document has: what a transaction that failed left
-- behind. It tells nothing but that, and to whoever knows a random key.
create function access.unclaimed_files(keys uuid[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select key from unnest(keys) key where not exists (select from documents where stored_as = key)
$$;
grant execute on function access.unclaimed_files(uuid[]) to maillage_app;

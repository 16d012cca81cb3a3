-- Who there is: territories (the tenants), people, their accounts and sessions.
--
-- Two roles stand behind every table. The *owner* runs these migrations and owns
-- everything. The *application* (maillage_app) owns nothing, cannot bypass row-level
-- security, and sees only what the policies of 0007 let the person asking see.

do $$
begin
    if not exists (select from pg_roles where rolname = 'maillage_app') then
        create role maillage_app nologin;
    end if;
    execute format('grant maillage_app to %I', current_user);
exception
    -- Two databases of one cluster migrated at the same instant.
    when duplicate_object or unique_violation then null;
end $$;

revoke create on schema public from public;
grant usage on schema public to maillage_app;

-- Identity and permission functions, apart from the tables they guard.
create schema access;
revoke all on schema access from public;
grant usage on schema access to maillage_app;
-- A function is for everybody by default in PostgreSQL; here it is for nobody.
alter default privileges revoke execute on functions from public;

-- One row: what kind of installation this is. A demonstration is born one and a real
-- one never becomes one, so that one-click entry can never meet real data.
create table installation (
    only_row boolean primary key default true check (only_row),
    demonstration boolean not null,
    -- Salts for addresses nobody has come from it, so that they look like the others.
    secret bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
    created_at timestamptz not null default now()
);

create function access.installation_kind_is_final() returns trigger
language plpgsql as $$
begin
    raise exception 'an installation never changes its kind';
end $$;
create trigger installation_kind_is_final before update on installation
    for each row execute function access.installation_kind_is_final();

create table territories (
    id uuid primary key default gen_random_uuid(),
    name text not null check (length(btrim(name)) between 1 and 100),
    department text check (length(department) <= 3),
    time_zone text not null default 'Europe/Paris',
    -- 'school_year' cuts the year at 1 September, 1 January and 1 April.
    calendar text not null default 'anniversary' check (calendar in ('anniversary', 'school_year')),
    -- What a plan is called here; spelled out where families read it.
    plan_label text not null default 'Projet d’accueil personnalisé' check (length(plan_label) between 1 and 80),
    created_at timestamptz not null default now()
);
create unique index territories_name on territories (lower(name));

create table people (
    id uuid primary key default gen_random_uuid(),
    -- Null for an administrator, who belongs to no territory.
    territory_id uuid references territories,
    given_name text not null check (length(btrim(given_name)) between 1 and 100),
    family_name text not null check (length(btrim(family_name)) between 1 and 100),
    created_at timestamptz not null default now()
);
create index people_territory on people (territory_id);

-- Apart from people: a co-parent's contact details never show, a name may.
create table accounts (
    person_id uuid primary key references people,
    email text not null check (email = lower(btrim(email)) and email like '_%@_%' and length(email) <= 254),
    phone text check (length(phone) <= 30),
    -- 'fr' or 'en'; null follows the browser.
    language text check (language in ('fr', 'en')),
    administrator boolean not null default false,
    -- In the demonstration: what this person is in the story, shown on the entry page.
    demonstration_role text,
    created_at timestamptz not null default now(),
    closed_at timestamptz
);
create unique index accounts_email on accounts (email);

-- Never readable by the application: it proves a password, it does not fetch its hash.
create table credentials (
    person_id uuid primary key references accounts,
    salt bytea not null check (length(salt) >= 16),
    -- Argon2id of the password with that salt.
    digest bytea not null check (length(digest) = 32),
    changed_at timestamptz not null default now()
);

create table sessions (
    id uuid primary key default gen_random_uuid(),
    -- SHA-256 of the token in the cookie: a copy of this table opens nothing.
    token_hash bytea not null unique check (length(token_hash) = 32),
    person_id uuid not null references accounts,
    created_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    expires_at timestamptz not null,
    browser text check (length(browser) <= 300)
);
create index sessions_person on sessions (person_id);

-- Failed attempts, to slow down guessing; by address typed, known or not.
create table sign_in_failures (
    email_hash bytea not null,
    at timestamptz not null default now()
);
create index sign_in_failures_recent on sign_in_failures (email_hash, at);

create table coordinators (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    person_id uuid not null references people,
    since timestamptz not null default now(),
    ended_at timestamptz
);
create unique index coordinators_current on coordinators (person_id, territory_id) where ended_at is null;
create index coordinators_territory on coordinators (territory_id);

-- The key of each form that creates something: posted twice, done once.
create table form_keys (
    key uuid primary key,
    person_id uuid not null references people,
    -- Where the first post led; the second is led there too.
    location text,
    at timestamptz not null default now()
);

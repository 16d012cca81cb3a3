-- Organisations with their professionals; children with their guardians and consents.

create table organisations (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    kind text not null check (kind in (
        'nursery', 'childminder', 'childminder_relay', 'leisure_centre', 'school', 'pmi', 'camsp', 'cmpp',
        'sessad', 'coordination_platform', 'autism_centre', 'hospital', 'independent_professional', 'mdph',
        'caf', 'commune', 'resource_hub', 'association', 'other')),
    name text not null check (length(btrim(name)) between 1 and 200),
    commune text not null default '' check (length(commune) <= 100),
    phone text not null default '' check (length(phone) <= 30),
    email text not null default '' check (length(email) <= 254),
    website text not null default '' check (length(website) <= 300),
    -- What it does and for whom, in its own words.
    mission text not null default '' check (length(mission) <= 2000),
    version integer not null default 1,
    created_at timestamptz not null default now(),
    archived_at timestamptz,
    -- So that a foreign key can hold "of the same territory".
    unique (id, territory_id)
);
create index organisations_territory on organisations (territory_id, name);

create table professionals (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    organisation_id uuid not null,
    person_id uuid not null references people,
    function text not null check (length(btrim(function)) between 1 and 100),
    since timestamptz not null default now(),
    -- Set when the person leaves: access ends with it.
    ended_at timestamptz,
    foreign key (organisation_id, territory_id) references organisations (id, territory_id)
);
create unique index professionals_current on professionals (person_id, organisation_id) where ended_at is null;
create index professionals_organisation on professionals (organisation_id);
create index professionals_territory on professionals (territory_id);

create table children (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    given_name text not null check (length(btrim(given_name)) between 1 and 100),
    family_name text not null check (length(btrim(family_name)) between 1 and 100),
    birth_date date not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    unique (id, territory_id)
);
create index children_territory on children (territory_id, family_name, given_name);

create table guardians (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    child_id uuid not null,
    person_id uuid not null references people,
    relation text not null check (relation in ('mother', 'father', 'parent', 'guardian', 'other')),
    since timestamptz not null default now(),
    ended_at timestamptz,
    foreign key (child_id, territory_id) references children (id, territory_id),
    unique (id, child_id)
);
create unique index guardians_current on guardians (child_id, person_id) where ended_at is null;
create index guardians_person on guardians (person_id);
create index guardians_territory on guardians (territory_id);

-- A guardian's agreement that an organisation takes part and sees given parts (CSP art. L1110-4).
create table consents (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    child_id uuid not null,
    organisation_id uuid not null,
    guardian_id uuid not null,
    scopes text[] not null check (scopes <@ array['plan', 'contributions', 'documents', 'health'] and scopes @> array['plan']),
    given_at timestamptz not null default now(),
    -- Last civil day of the agreement; null while it is not limited.
    expires_on date,
    withdrawn_at timestamptz,
    -- The coordinator who wrote down a consent given on paper.
    recorded_by uuid references people,
    foreign key (child_id, territory_id) references children (id, territory_id),
    foreign key (organisation_id, territory_id) references organisations (id, territory_id),
    foreign key (guardian_id, child_id) references guardians (id, child_id)
);
create unique index consents_current on consents (child_id, organisation_id, guardian_id) where withdrawn_at is null;
create index consents_organisation on consents (organisation_id, child_id);
create index consents_territory on consents (territory_id);

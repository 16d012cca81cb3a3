-- The agreement and what is worked on: partnerships, plans, members, objectives, actions, notes.
-- A plan is a partnership with a child: everything but `plans` and `suspensions` serves both kinds.

create table partnerships (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    kind text not null check (kind in ('institutional', 'plan')),
    reference text not null check (length(btrim(reference)) between 1 and 40),
    title text not null default '' check (length(title) <= 200),
    -- The clearly identified need, and the objective all share.
    need text not null default '' check (length(need) <= 4000),
    common_objective text not null default '' check (length(common_objective) <= 4000),
    start_on date not null,
    -- Last civil day; null while no term is set.
    end_on date check (end_on >= start_on),
    state text not null default 'draft' check (state in ('draft', 'active', 'closed')),
    activated_at timestamptz,
    closed_on date,
    -- Came from a coordinator's spreadsheet: it ran before it was known here.
    imported boolean not null default false,
    version integer not null default 1,
    created_by uuid references people,
    created_at timestamptz not null default now(),
    unique (id, territory_id)
);
create unique index partnerships_reference on partnerships (territory_id, reference);
create index partnerships_territory on partnerships (territory_id, kind, state);

create table plans (
    partnership_id uuid primary key,
    territory_id uuid not null references territories,
    child_id uuid not null,
    -- The place of care that welcomes the child.
    host_id uuid not null,
    -- The one person answerable for keeping the plan alive.
    referent_id uuid references people,
    reviews_per_year smallint not null default 3 check (reviews_per_year in (3, 4, 6, 12)),
    -- The days the plan is suspended, as the union of `suspensions`.
    suspended datemultirange not null default '{}',
    -- Periods are stored through this day; the scan lengthens what falls short.
    periods_through date,
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (child_id, territory_id) references children (id, territory_id),
    foreign key (host_id, territory_id) references organisations (id, territory_id)
);
create index plans_child on plans (child_id);
create index plans_host on plans (host_id);
create index plans_territory on plans (territory_id);
create index plans_periods_through on plans (periods_through);

-- The next number of a reference such as PAP-2026-0001, a year and a territory.
create table reference_counters (
    territory_id uuid not null references territories,
    prefix text not null,
    last_number integer not null,
    primary key (territory_id, prefix)
);

create table suspensions (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    start_on date not null,
    end_on date check (end_on >= start_on),
    reason text not null check (reason in ('hospital', 'illness', 'long_absence', 'family_request', 'closure', 'other')),
    comment text not null default '' check (length(comment) <= 1000),
    recorded_by uuid references people,
    recorded_at timestamptz not null default now(),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id)
);
create index suspensions_partnership on suspensions (partnership_id);
create index suspensions_territory on suspensions (territory_id);

-- An organisation in a partnership. Its words (ground, interest, function, means) are its own:
-- a coordinator may write down what was said, marked `recorded_by` until the member confirms.
create table members (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    organisation_id uuid not null,
    ground text check (ground in ('interest', 'responsibility', 'motivation', 'obligation')),
    interest text not null default '' check (length(interest) <= 2000),
    function text not null default '' check (length(function) <= 2000),
    means text not null default '' check (length(means) <= 2000),
    -- Who of the organisation wrote these words.
    written_by uuid references people,
    -- Who wrote them down for the organisation, and when, until it confirms or corrects them.
    recorded_by uuid references people,
    recorded_at timestamptz,
    accepted_on date,
    accepted_by uuid references people,
    left_on date,
    version integer not null default 1,
    invited_at timestamptz not null default now(),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (organisation_id, territory_id) references organisations (id, territory_id),
    unique (partnership_id, organisation_id),
    unique (id, partnership_id),
    check (accepted_on is null or btrim(interest) <> '')
);
create index members_organisation on members (organisation_id) where left_on is null;
create index members_territory on members (territory_id);

-- SERAFIN-PH codes 1.2 and 1.3 first: 1.1 reveals health and is not offered.
create table needs (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    code text check (code ~ '^1\.[23](\.[0-9]+)*$'),
    description text not null check (length(btrim(description)) between 1 and 2000),
    created_by uuid references people,
    created_at timestamptz not null default now(),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    unique (id, partnership_id)
);
create index needs_partnership on needs (partnership_id);
create index needs_territory on needs (territory_id);

-- What the family expects, in its own words; one text a guardian.
create table expectations (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    guardian_id uuid not null references guardians,
    words text not null check (length(btrim(words)) between 1 and 4000),
    recorded_by uuid references people,
    recorded_at timestamptz,
    version integer not null default 1,
    written_at timestamptz not null default now(),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    unique (partnership_id, guardian_id)
);
create index expectations_territory on expectations (territory_id);

create table objectives (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    -- The version it replaces: an adjusted objective keeps its history.
    previous_id uuid,
    need_id uuid,
    title text not null check (length(btrim(title)) between 1 and 300),
    -- How one will see that it is reached.
    success text not null default '' check (length(success) <= 2000),
    -- What the review before left to be worked on.
    carried_over text not null default '' check (length(carried_over) <= 2000),
    state text not null default 'open' check (state in ('proposed', 'open', 'achieved', 'abandoned', 'replaced')),
    opened_on date not null,
    closed_on date,
    version integer not null default 1,
    created_by uuid references people,
    created_at timestamptz not null default now(),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    unique (id, partnership_id),
    foreign key (previous_id, partnership_id) references objectives (id, partnership_id),
    foreign key (need_id, partnership_id) references needs (id, partnership_id)
);
create index objectives_partnership on objectives (partnership_id);
create index objectives_territory on objectives (territory_id);

-- The interest of one member, or of the people it supports, in one objective.
create table objective_interests (
    objective_id uuid not null,
    member_id uuid not null,
    partnership_id uuid not null,
    territory_id uuid not null references territories,
    words text not null check (length(btrim(words)) between 1 and 1000),
    written_by uuid references people,
    primary key (objective_id, member_id),
    foreign key (objective_id, partnership_id) references objectives (id, partnership_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id)
);
create index objective_interests_partnership on objective_interests (partnership_id);

create table actions (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    objective_id uuid,
    title text not null check (length(btrim(title)) between 1 and 300),
    expected_result text not null default '' check (length(expected_result) <= 2000),
    due_on date,
    state text not null default 'open' check (state in ('open', 'done', 'abandoned')),
    closed_on date,
    -- The joint evaluation, and what the family thinks of it.
    evaluation text not null default '' check (length(evaluation) <= 4000),
    family_opinion text not null default '' check (length(family_opinion) <= 4000),
    version integer not null default 1,
    created_by uuid references people,
    created_at timestamptz not null default now(),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    unique (id, partnership_id),
    foreign key (objective_id, partnership_id) references objectives (id, partnership_id)
);
create index actions_partnership on actions (partnership_id);
create index actions_due on actions (territory_id, due_on) where state = 'open';

create table action_members (
    action_id uuid not null,
    member_id uuid not null,
    partnership_id uuid not null,
    territory_id uuid not null references territories,
    primary key (action_id, member_id),
    foreign key (action_id, partnership_id) references actions (id, partnership_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id)
);
create index action_members_member on action_members (member_id);

-- What one party saw: a progress note, on an action or on the child's days.
create table notes (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    -- The party: a member, or a guardian.
    member_id uuid,
    guardian_id uuid references guardians,
    action_id uuid,
    words text not null check (length(btrim(words)) between 1 and 4000),
    seen_on date not null,
    -- Only for the organisations the family named for health.
    health boolean not null default false,
    written_by uuid not null references people,
    written_at timestamptz not null default now(),
    version integer not null default 1,
    check (num_nonnulls(member_id, guardian_id) = 1),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id),
    foreign key (action_id, partnership_id) references actions (id, partnership_id)
);
create index notes_partnership on notes (partnership_id, seen_on desc);
create index notes_territory on notes (territory_id);

-- The review (bilan): who is invited, what each party brings, what is decided.

create table reviews (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    partnership_id uuid not null,
    category text not null default 'intermediate' check (category in ('partial', 'intermediate', 'final')),
    state text not null default 'planned' check (state in ('proposed', 'planned', 'held', 'agreed', 'cancelled')),
    -- The civil day and the hour it is meant for, in the territory's time zone.
    planned_on date,
    planned_at time,
    place text not null default '' check (length(place) <= 300),
    -- What it is to look at.
    scope text not null default '' check (length(scope) <= 2000),
    held_on date,
    synthesis text not null default '' check (length(synthesis) <= 10000),
    synthesis_by uuid references people,
    -- What changes in everyday practice.
    adjustments text not null default '' check (length(adjustments) <= 4000),
    next_on date,
    -- The family was invited twice and could not come: recorded with the reason, reported apart.
    family_absence_reason text not null default '' check (length(family_absence_reason) <= 1000),
    cancelled_reason text not null default '' check (length(cancelled_reason) <= 1000),
    -- What rule 3 of the review rule found when the review was held.
    counts boolean not null default false,
    imported boolean not null default false,
    version integer not null default 1,
    created_by uuid references people,
    created_at timestamptz not null default now(),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    unique (id, partnership_id),
    check (state in ('proposed', 'cancelled') or coalesce(planned_on, held_on) is not null),
    check (state not in ('held', 'agreed') or held_on is not null),
    check (state <> 'cancelled' or btrim(cancelled_reason) <> ''),
    check (not counts or state in ('held', 'agreed'))
);
create index reviews_partnership on reviews (partnership_id, held_on);
create index reviews_planned on reviews (territory_id, planned_on) where state = 'planned';

-- Each party invited: a member organisation or a guardian.
create table review_parties (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    review_id uuid not null,
    partnership_id uuid not null,
    member_id uuid,
    guardian_id uuid references guardians,
    invited_at timestamptz not null default now(),
    -- Set by the database when the party's contribution arrives.
    wrote_at timestamptz,
    attendance text check (attendance in ('present', 'remote', 'represented', 'in_writing', 'absent')),
    check (num_nonnulls(member_id, guardian_id) = 1),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id),
    unique (review_id, member_id),
    unique (review_id, guardian_id)
);
create index review_parties_partnership on review_parties (partnership_id);
create index review_parties_territory on review_parties (territory_id);

-- « Mon regard » : what one party brings, in its own words.
create table contributions (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    review_id uuid not null,
    partnership_id uuid not null,
    member_id uuid,
    guardian_id uuid references guardians,
    sees text not null default '' check (length(sees) <= 4000),
    works text not null default '' check (length(works) <= 4000),
    hard text not null default '' check (length(hard) <= 4000),
    proposes text not null default '' check (length(proposes) <= 4000),
    written_by uuid references people,
    -- Who wrote it down for the party, until the party confirms or corrects it.
    recorded_by uuid references people,
    recorded_at timestamptz,
    version integer not null default 1,
    written_at timestamptz not null default now(),
    check (num_nonnulls(member_id, guardian_id) = 1),
    check (num_nonnulls(written_by, recorded_by) >= 1),
    check (btrim(sees || works || hard || proposes) <> ''),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id),
    unique (review_id, member_id),
    unique (review_id, guardian_id)
);
create index contributions_partnership on contributions (partnership_id);
create index contributions_territory on contributions (territory_id);

create function access.party_wrote() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into review_parties (territory_id, review_id, partnership_id, member_id, guardian_id, wrote_at)
    values (new.territory_id, new.review_id, new.partnership_id, new.member_id, new.guardian_id, now())
    on conflict do nothing;
    update review_parties set wrote_at = coalesce(wrote_at, now())
    where review_id = new.review_id
      and member_id is not distinct from new.member_id
      and guardian_id is not distinct from new.guardian_id;
    return null;
end $$;
create trigger party_wrote after insert on contributions
    for each row execute function access.party_wrote();

-- The outcome for one objective at one review.
create table decisions (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    review_id uuid not null,
    partnership_id uuid not null,
    objective_id uuid not null,
    outcome text not null check (outcome in ('achieved', 'continued', 'adjusted', 'abandoned', 'new')),
    -- What still has to be worked on, carried into what follows.
    remaining text not null default '' check (length(remaining) <= 2000),
    -- The version an adjusted objective becomes.
    successor_id uuid,
    decided_by uuid references people,
    decided_at timestamptz not null default now(),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (objective_id, partnership_id) references objectives (id, partnership_id),
    foreign key (successor_id, partnership_id) references objectives (id, partnership_id),
    unique (review_id, objective_id)
);
create index decisions_objective on decisions (objective_id);
create index decisions_partnership on decisions (partnership_id);

-- A party that disagrees, beside the decision.
create table dissents (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    review_id uuid not null,
    partnership_id uuid not null,
    decision_id uuid references decisions,
    member_id uuid,
    guardian_id uuid references guardians,
    words text not null check (length(btrim(words)) between 1 and 2000),
    written_by uuid not null references people,
    written_at timestamptz not null default now(),
    check (num_nonnulls(member_id, guardian_id) = 1),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id)
);
create index dissents_review on dissents (review_id);

-- Held reviews are history: what was decided is not taken back, agreed minutes never change.
create function access.held_reviews_stay() returns trigger
language plpgsql as $$
begin
    if old.state = 'agreed' then
        raise exception 'agreed minutes never change' using errcode = 'check_violation';
    end if;
    if old.state = 'held' and (new.state not in ('held', 'agreed') or new.held_on <> old.held_on) then
        raise exception 'a held review stays held on its day' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger held_reviews_stay before update on reviews
    for each row execute function access.held_reviews_stay();

-- The four modalities, held where no code path can go round them: a partnership becomes active
-- only with a need, an objective, and two members that each wrote its interest and accepted;
-- it is closed by a final review only. What was running before it was known here (a
-- spreadsheet's line) is active as it is, and its page says what is missing.
create function access.partnership_states() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.state = 'active' and old.state = 'draft' and not new.imported then
        if btrim(new.need) = ''
           or not exists (select from objectives where partnership_id = new.id and state = 'open')
           or (select count(*) from members
               where partnership_id = new.id and left_on is null
                 and accepted_on is not null and btrim(interest) <> '') < 2
           or exists (select from plans where partnership_id = new.id and referent_id is null) then
            raise exception 'a partnership starts with a need, an objective, two members who accepted and, for a plan, a referent'
                using errcode = 'check_violation';
        end if;
    end if;
    if new.state = 'closed' and old.state <> 'closed'
       and not exists (select from reviews where partnership_id = new.id and category = 'final'
                       and state in ('held', 'agreed')) then
        raise exception 'a partnership is closed by a final review' using errcode = 'check_violation';
    end if;
    if old.state = 'closed' and new.state <> 'closed' then
        raise exception 'a closed partnership stays closed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger partnership_states before update of state on partnerships
    for each row execute function access.partnership_states();

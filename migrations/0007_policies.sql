-- Who may see and do what, held by the database (docs/architecture.md has the table in words).
--
-- The person asking is whoever the session's token belongs to: `maillage.session` carries the
-- token itself, so that no SQL can make itself somebody else without knowing theirs. Policies ask
-- `= any(array(select …))`, evaluated once a statement and not once a row.

create function access.me() returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select s.person_id
    from sessions s join accounts a on a.person_id = s.person_id
    where s.token_hash = sha256(convert_to(nullif(current_setting('maillage.session', true), ''), 'UTF8'))
      and s.expires_at > now() and a.closed_at is null
$$;

create function access.is_administrator() returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from accounts where person_id = access.me() and administrator)
$$;

-- Territories the person coordinates.
create function access.coordinated() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select territory_id from coordinators where person_id = access.me() and (ended_at is null or ended_at > now())
$$;

-- Organisations the person works for today.
create function access.my_organisations() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select organisation_id from professionals where person_id = access.me() and (ended_at is null or ended_at > now())
$$;

-- The person's own entries as a guardian, and the children they are for.
create function access.my_guardians() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select id from guardians where person_id = access.me() and (ended_at is null or ended_at > now())
$$;
create function access.my_children() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select child_id from guardians where person_id = access.me() and (ended_at is null or ended_at > now())
$$;

-- Territories the person belongs to, in whatever function.
create function access.my_territories() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select access.coordinated()
    union select territory_id from professionals where person_id = access.me() and (ended_at is null or ended_at > now())
    union select territory_id from guardians where person_id = access.me() and (ended_at is null or ended_at > now())
$$;

-- Partnerships the person takes part in as a professional: its organisation is a member and, for a
-- child's plan, the family agreed to that. For health, every guardian must agree.
create function access.member_partnerships(scope text) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select m.partnership_id
    from members m
    left join plans pl on pl.partnership_id = m.partnership_id
    where m.organisation_id in (select access.my_organisations()) and m.left_on is null
      and (pl.partnership_id is null
           or (exists (select from consents c
                       where c.child_id = pl.child_id and c.organisation_id = m.organisation_id
                         and scope = any (c.scopes) and c.withdrawn_at is null
                         and (c.expires_on is null or c.expires_on >= current_date))
               and (scope <> 'health'
                    or not exists (select from guardians g
                                   where g.child_id = pl.child_id and g.ended_at is null
                                     and not exists (select from consents c
                                                     where c.child_id = pl.child_id and c.guardian_id = g.id
                                                       and c.organisation_id = m.organisation_id
                                                       and 'health' = any (c.scopes) and c.withdrawn_at is null
                                                       and (c.expires_on is null or c.expires_on >= current_date))))))
$$;

-- Plans of the person's own children.
create function access.family_partnerships() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select partnership_id from plans where child_id in (select access.my_children())
$$;

create function access.shared_partnerships(scope text) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select access.member_partnerships(scope) union all select access.family_partnerships()
$$;

-- Children whose plan is shared with the person.
create function access.shared_children() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select pl.child_id from plans pl where pl.partnership_id in (select access.member_partnerships('plan'))
    union select access.my_children()
$$;

-- The person's own parties: memberships of its organisations.
create function access.my_members() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select m.id from members m
    where m.organisation_id in (select access.my_organisations()) and m.left_on is null
$$;

-- People whose name a professional or a family may read: those of the directory, the
-- coordination, and the guardians of children whose plan is shared with them.
create function access.known_people() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select access.me()
    union select person_id from professionals where territory_id in (select access.my_territories())
    union select person_id from coordinators where territory_id in (select access.my_territories())
    union select g.person_id from guardians g where g.child_id in (select access.shared_children())
$$;

-- Accounts whose address the person may read: its own, those of the territories it coordinates,
-- and all of them for an administrator.
create function access.known_accounts() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select access.me()
    union select id from people where territory_id in (select access.coordinated())
    union select person_id from accounts where access.is_administrator()
$$;

-- Everything is closed first, for the owner too; the owner's own commands and the functions
-- above go through the policy that names the owner.
do $$
declare
    name text;
begin
    for name in select tablename from pg_tables where schemaname = 'public' and tablename <> '_sqlx_migrations' loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
    end loop;
end $$;

-- Territories, people, accounts -----------------------------------------------------------------

grant select, insert, update (name, department, time_zone, calendar, plan_label) on territories to maillage_app;
create policy seen on territories for select to maillage_app
    using (id = any (array(select access.my_territories())) or (select access.is_administrator()));
create policy added on territories for insert to maillage_app with check ((select access.is_administrator()));
create policy changed on territories for update to maillage_app using ((select access.is_administrator()));

grant select, insert, update (given_name, family_name) on people to maillage_app;
create policy seen on people for select to maillage_app
    using (territory_id = any (array(select access.coordinated())) or id = any (array(select access.known_people()))
           or ((select access.is_administrator()) and id = any (array(select access.known_accounts()))));
create policy added on people for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())));
create policy changed on people for update to maillage_app
    using (territory_id = any (array(select access.coordinated())));

grant select (person_id, email, phone, language, administrator, created_at, closed_at), update (language, phone) on accounts to maillage_app;
create policy seen on accounts for select to maillage_app
    using (person_id = any (array(select access.known_accounts())));
create policy changed on accounts for update to maillage_app using (person_id = (select access.me()));

grant select (id, person_id, created_at, seen_at, expires_at, browser), delete on sessions to maillage_app;
create policy seen on sessions for select to maillage_app using (person_id = (select access.me()));
create policy ended on sessions for delete to maillage_app using (person_id = (select access.me()));

grant select, insert, update (ended_at) on coordinators to maillage_app;
create policy seen on coordinators for select to maillage_app
    using (territory_id = any (array(select access.my_territories())) or (select access.is_administrator()));
create policy added on coordinators for insert to maillage_app with check ((select access.is_administrator()));
create policy changed on coordinators for update to maillage_app using ((select access.is_administrator()));

grant select, insert, update (location) on form_keys to maillage_app;
create policy own on form_keys to maillage_app
    using (person_id = (select access.me())) with check (person_id = (select access.me()));

-- Directory -------------------------------------------------------------------------------------

grant select, insert, update (kind, name, commune, phone, email, website, mission, version, archived_at) on organisations to maillage_app;
create policy seen on organisations for select to maillage_app
    using (territory_id = any (array(select access.my_territories())) or (select access.is_administrator()));
create policy added on organisations for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())));
create policy changed on organisations for update to maillage_app
    using (territory_id = any (array(select access.coordinated())) or id = any (array(select access.my_organisations())));

grant select, insert, update (function, ended_at) on professionals to maillage_app;
create policy seen on professionals for select to maillage_app
    using (territory_id = any (array(select access.my_territories())) or (select access.is_administrator()));
create policy added on professionals for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())));
create policy changed on professionals for update to maillage_app
    using (territory_id = any (array(select access.coordinated())));

-- Children --------------------------------------------------------------------------------------

grant select, insert, update (given_name, family_name, birth_date, version) on children to maillage_app;
create policy seen on children for select to maillage_app
    using (territory_id = any (array(select access.coordinated())) or id = any (array(select access.shared_children())));
create policy added on children for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())));
create policy changed on children for update to maillage_app
    using (territory_id = any (array(select access.coordinated())));

grant select, insert, update (relation, ended_at) on guardians to maillage_app;
create policy seen on guardians for select to maillage_app
    using (territory_id = any (array(select access.coordinated())) or child_id = any (array(select access.shared_children())));
create policy added on guardians for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())));
create policy changed on guardians for update to maillage_app
    using (territory_id = any (array(select access.coordinated())));

-- A guardian gives and withdraws; a coordinator writes down what was agreed on paper.
grant select, insert, update (withdrawn_at) on consents to maillage_app;
create policy seen on consents for select to maillage_app
    using (territory_id = any (array(select access.coordinated()))
           or child_id = any (array(select access.my_children()))
           or organisation_id = any (array(select access.my_organisations())));
create policy given on consents for insert to maillage_app
    with check ((guardian_id = any (array(select access.my_guardians())) and recorded_by is null)
                or (territory_id = any (array(select access.coordinated())) and recorded_by = (select access.me())));
create policy withdrawn on consents for update to maillage_app
    using (guardian_id = any (array(select access.my_guardians()))
           or (territory_id = any (array(select access.coordinated())) and recorded_by is not null))
    with check (withdrawn_at is not null);

-- The agreement ---------------------------------------------------------------------------------

grant select, insert, update (reference, title, need, common_objective, start_on, end_on, state, activated_at, closed_on, version)
    on partnerships to maillage_app;
create policy seen on partnerships for select to maillage_app
    using (territory_id = any (array(select access.coordinated())) or id = any (array(select access.shared_partnerships('plan'))));
create policy added on partnerships for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())));
create policy changed on partnerships for update to maillage_app
    using (territory_id = any (array(select access.coordinated())));

grant select, insert, update (host_id, referent_id, reviews_per_year, suspended, periods_through) on plans to maillage_app;
create policy seen on plans for select to maillage_app
    using (territory_id = any (array(select access.coordinated())) or partnership_id = any (array(select access.shared_partnerships('plan'))));
create policy added on plans for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())));
-- A member that holds a review lengthens the stored periods with it.
create policy changed on plans for update to maillage_app
    using (territory_id = any (array(select access.coordinated())) or partnership_id = any (array(select access.member_partnerships('plan'))));

-- The same sentence for everything that hangs on a partnership: its coordinators and those it is
-- shared with see it; `writes` says who adds and changes.
do $$
declare
    name text;
    coordinator constant text := 'territory_id = any (array(select access.coordinated()))';
    member constant text := 'partnership_id = any (array(select access.member_partnerships(''plan'')))';
begin
    foreach name in array array['suspensions', 'members', 'needs', 'expectations', 'objectives', 'objective_interests',
        'actions', 'action_members', 'reviews', 'review_parties', 'decisions', 'dissents', 'review_periods', 'silences'] loop
        execute format('grant select on %I to maillage_app', name);
        execute format('create policy seen on %I for select to maillage_app using (%s or partnership_id = any (array(select access.shared_partnerships(''plan''))))',
                       name, coordinator);
    end loop;
    foreach name in array array['needs', 'objectives', 'actions', 'action_members', 'reviews', 'review_parties',
        'decisions', 'review_periods', 'silences'] loop
        execute format('create policy added on %I for insert to maillage_app with check (%s or %s)', name, coordinator, member);
    end loop;
    foreach name in array array['objectives', 'actions', 'reviews', 'review_parties', 'decisions', 'review_periods', 'silences'] loop
        execute format('create policy changed on %I for update to maillage_app using (%s or %s)', name, coordinator, member);
    end loop;
    foreach name in array array['action_members', 'review_periods', 'silences', 'needs'] loop
        execute format('create policy removed on %I for delete to maillage_app using (%s or %s)', name, coordinator, member);
    end loop;
end $$;

grant insert, update (end_on, comment) on suspensions to maillage_app;
create policy added on suspensions for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())) and recorded_by = (select access.me()));
create policy changed on suspensions for update to maillage_app
    using (territory_id = any (array(select access.coordinated())));

-- A member's words are its own. A coordinator invites, and may write down what was said until
-- the member writes for itself; nobody accepts for another, nobody removes another.
grant insert, update (ground, interest, function, means, written_by, recorded_by, recorded_at, accepted_on, accepted_by, left_on, version)
    on members to maillage_app;
create policy invited on members for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated()))
                and written_by is null and accepted_on is null
                and (recorded_by = (select access.me()) or (ground is null and interest || function || means = '')));
create policy own_words on members for update to maillage_app
    using (organisation_id = any (array(select access.my_organisations())) and left_on is null)
    with check (organisation_id = any (array(select access.my_organisations())) and recorded_by is null);
create policy recorded on members for update to maillage_app
    using (territory_id = any (array(select access.coordinated())) and written_by is null and accepted_on is null)
    with check (territory_id = any (array(select access.coordinated())) and written_by is null and accepted_on is null
                and left_on is null and recorded_by = (select access.me()));

grant insert, delete on needs to maillage_app;

grant insert, update (words, recorded_by, recorded_at, version, written_at) on expectations to maillage_app;
create policy own_words on expectations for insert to maillage_app
    with check (guardian_id = any (array(select access.my_guardians())) and recorded_by is null);
create policy recorded on expectations for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())) and recorded_by = (select access.me()));
create policy own_words_changed on expectations for update to maillage_app
    using (guardian_id = any (array(select access.my_guardians()))) with check (recorded_by is null);
create policy recorded_changed on expectations for update to maillage_app
    using (territory_id = any (array(select access.coordinated())) and recorded_by is not null)
    with check (recorded_by = (select access.me()));

grant insert, update (need_id, title, success, carried_over, state, closed_on, version) on objectives to maillage_app;
create policy proposed on objectives for insert to maillage_app
    with check (partnership_id = any (array(select access.family_partnerships())) and state = 'proposed');

grant insert, update (words) on objective_interests to maillage_app;
create policy own_words on objective_interests for insert to maillage_app
    with check (member_id = any (array(select access.my_members())) and written_by = (select access.me()));
create policy own_words_changed on objective_interests for update to maillage_app
    using (member_id = any (array(select access.my_members())));

grant insert, update (objective_id, title, expected_result, due_on, state, closed_on, evaluation, version) on actions to maillage_app;
grant insert, delete on action_members to maillage_app;

-- Notes: what one party saw. Health notes only where the family named the organisation for health,
-- and the coordination is not named for being the coordination.
grant select, insert, update (words, seen_on, health, version) on notes to maillage_app;
create policy seen on notes for select to maillage_app
    using ((not health and (territory_id = any (array(select access.coordinated()))
                            or partnership_id = any (array(select access.shared_partnerships('contributions')))))
           or (health and partnership_id = any (array(select access.shared_partnerships('health'))))
           or written_by = (select access.me()) and partnership_id = any (array(select access.shared_partnerships('plan'))));
create policy own_words on notes for insert to maillage_app
    with check (written_by = (select access.me())
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or guardian_id = any (array(select access.my_guardians()))));
create policy own_words_changed on notes for update to maillage_app
    using (written_by = (select access.me()) and partnership_id = any (array(select access.shared_partnerships('plan'))));

-- Reviews ---------------------------------------------------------------------------------------

grant insert, update (category, state, planned_on, planned_at, place, scope, held_on, synthesis, synthesis_by, adjustments,
    next_on, family_absence_reason, cancelled_reason, counts, version) on reviews to maillage_app;
create policy asked_for on reviews for insert to maillage_app
    with check (partnership_id = any (array(select access.family_partnerships())) and state = 'proposed'
                and created_by = (select access.me()));
grant insert, update (attendance) on review_parties to maillage_app;
grant insert, update (outcome, remaining, successor_id) on decisions to maillage_app;

grant select, insert, update (sees, works, hard, proposes, written_by, recorded_by, recorded_at, version, written_at) on contributions to maillage_app;
create policy seen on contributions for select to maillage_app
    using (territory_id = any (array(select access.coordinated()))
           or partnership_id = any (array(select access.shared_partnerships('contributions')))
           or member_id = any (array(select access.my_members())) and partnership_id = any (array(select access.shared_partnerships('plan'))));
create policy own_words on contributions for insert to maillage_app
    with check (written_by = (select access.me()) and recorded_by is null
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or guardian_id = any (array(select access.my_guardians()))));
create policy recorded on contributions for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())) and written_by is null and recorded_by = (select access.me()));
create policy own_words_changed on contributions for update to maillage_app
    using ((member_id = any (array(select access.my_members()))
            and partnership_id = any (array(select access.member_partnerships('plan'))))
           or guardian_id = any (array(select access.my_guardians())))
    with check (written_by = (select access.me()) and recorded_by is null);
create policy recorded_changed on contributions for update to maillage_app
    using (territory_id = any (array(select access.coordinated())) and written_by is null)
    with check (written_by is null and recorded_by = (select access.me()));

grant insert on dissents to maillage_app;
create policy own_words on dissents for insert to maillage_app
    with check (written_by = (select access.me())
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or guardian_id = any (array(select access.my_guardians()))));

-- The calendar ----------------------------------------------------------------------------------

grant insert, update, delete on review_periods, silences to maillage_app;

-- Delays are the coordination's own matter: only coordinators see flags.
grant select, update (closed_at, closed_because, closed_by, closing_reason) on flags to maillage_app;
create policy seen on flags for select to maillage_app
    using (territory_id = any (array(select access.coordinated())));
create policy closed_by_hand on flags for update to maillage_app
    using (territory_id = any (array(select access.coordinated())))
    with check (closed_by = (select access.me()) or closed_by is null);

grant select on scans to maillage_app;
create policy seen on scans for select to maillage_app using (true);

-- The log: read by coordinators of the territory and, for their child, by guardians.
grant select on trail to maillage_app;
create policy seen on trail for select to maillage_app
    using (territory_id = any (array(select access.coordinated())) or child_id = any (array(select access.my_children())));

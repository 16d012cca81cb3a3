-- What the tests of row security found open: words in another child's plan, minutes changed after
-- they were agreed, terms of a plan changed by a member, and a directory wider than a family's circle.

-- A guardian speaks in the plans of its own child, in no other: the foreign keys hold that a member
-- is of the partnership, and nothing held it of a guardian.
drop policy own_words on notes;
create policy own_words on notes for insert to maillage_app
    with check (written_by = (select access.me())
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or (guardian_id = any (array(select access.my_guardians()))
                         and partnership_id = any (array(select access.family_partnerships())))));
drop policy own_words on contributions;
create policy own_words on contributions for insert to maillage_app
    with check (written_by = (select access.me()) and recorded_by is null
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or (guardian_id = any (array(select access.my_guardians()))
                         and partnership_id = any (array(select access.family_partnerships())))));
drop policy own_words on dissents;
create policy own_words on dissents for insert to maillage_app
    with check (written_by = (select access.me())
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or (guardian_id = any (array(select access.my_guardians()))
                         and partnership_id = any (array(select access.family_partnerships())))));

-- Minutes that were agreed never change, and what they rest on neither: who was there, what was
-- decided, what each brought. What was written down for a party stays its to correct.
-- Restrictive: joined to the others by "and".
do $$
declare
    name text;
    open constant text := 'not exists (select from reviews r where r.id = review_id and r.state = ''agreed'')';
begin
    foreach name in array array['decisions', 'review_parties', 'contributions'] loop
        execute format('create policy not_once_agreed on %I as restrictive for insert to maillage_app with check (%s)', name, open);
    end loop;
    foreach name in array array['decisions', 'review_parties'] loop
        execute format('create policy not_once_agreed_either on %I as restrictive for update to maillage_app using (%s)', name, open);
    end loop;
    execute format('create policy not_once_agreed_either on contributions as restrictive for update to maillage_app
                    using (written_by is null or %s)', open);
end $$;

-- A member that holds a review lengthens the stored periods of its plan, hence its right to update
-- the row. Who hosts, who answers for it and how often one meets stay the coordination's.
create function access.terms_are_the_coordinations() returns trigger
language plpgsql as $$
begin
    if current_user = 'maillage_app'
       and (new.host_id, new.referent_id, new.reviews_per_year) is distinct from (old.host_id, old.referent_id, old.reviews_per_year)
       and new.territory_id not in (select access.coordinated()) then
        raise exception 'the terms of a plan are the coordination''s' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger terms_are_the_coordinations before update on plans
    for each row execute function access.terms_are_the_coordinations();
grant execute on function access.terms_are_the_coordinations() to maillage_app;

-- The next number of a series is for who opens partnerships there.
grant select, insert, update (last_number) on reference_counters to maillage_app;
create policy own_territory on reference_counters to maillage_app
    using (territory_id = any (array(select access.coordinated())))
    with check (territory_id = any (array(select access.coordinated())));
alter function access.next_number(uuid, text) security invoker;
alter function access.next_number(uuid, text) reset search_path;
alter function access.reserve_numbers(uuid, text, integer, integer) security invoker;
alter function access.reserve_numbers(uuid, text, integer, integer) reset search_path;

-- A family reads the names of those around its child, not the whole directory.
create function access.directories() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select access.coordinated()
    union select territory_id from professionals where person_id = access.me() and (ended_at is null or ended_at > now())
$$;
create function access.family_circle() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select host_id from plans where partnership_id in (select access.family_partnerships())
    union select organisation_id from members where partnership_id in (select access.family_partnerships())
    union select organisation_id from consents where child_id in (select access.my_children())
$$;
grant execute on function access.directories(), access.family_circle() to maillage_app;

drop policy seen on organisations;
create policy seen on organisations for select to maillage_app
    using (territory_id = any (array(select access.directories())) or id = any (array(select access.family_circle()))
           or (select access.is_administrator()));
drop policy seen on professionals;
create policy seen on professionals for select to maillage_app
    using (territory_id = any (array(select access.directories())) or organisation_id = any (array(select access.family_circle()))
           or (select access.is_administrator()));
create or replace function access.known_people() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select access.me()
    union select person_id from professionals where territory_id in (select access.directories())
    union select person_id from professionals where organisation_id in (select access.family_circle())
    union select person_id from coordinators where territory_id in (select access.my_territories())
    union select g.person_id from guardians g where g.child_id in (select access.shared_children())
$$;

-- A stored period stays its plan's: what the rule computes of it changes, not whose it is.
revoke update on review_periods, silences from maillage_app;
grant update (start_on, end_on, debt, fulfilled_by, fulfilled_on, late, settled_on,
              late_reason, late_comment, late_reason_by, late_reason_at) on review_periods to maillage_app;
grant update (opens_on, ends_on) on silences to maillage_app;

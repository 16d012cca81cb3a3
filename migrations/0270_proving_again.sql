-- Somebody at an unlocked computer is signed in as its owner. So the gravest acts want a proof, less than
-- ten minutes old, of who is there: `src/people/proof.rs` says which acts and why. It is asked for here, by
-- the functions that do them, and no handler can forget it. A demonstration has no passwords and asks for none.

-- When the session's person last proved who it is: whoever opens a session has just judged a proof. An
-- older session proved it when it began.
alter table sessions add column proved_at timestamptz not null default now();
update sessions set proved_at = created_at;

-- One that awaited its second factor is proved when that is given, whichever function took it.
create function access.whole_session_is_proved() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.proved_at := now();
    return new;
end $$;
create trigger whole_session_is_proved before update of awaits on sessions for each row
    when (old.awaits is not null and new.awaits is null) execute function access.whole_session_is_proved();

create function access.recently_proved() returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return access.is_demonstration()
        or exists (select from sessions
                   where token_hash = sha256(convert_to(nullif(current_setting('maillage.session', true), ''), 'UTF8'))
                     and person_id = access.me() and proved_at > now() - interval '10 minutes');
end $$;

-- Stops an act that wants a fresh proof; the error's own code and the name of the act let the application
-- ask for one. The owner's commands have no session, and are not asked.
create function access.must_have_proved(act text) returns void
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if access.me() is not null and not access.recently_proved() then
        raise exception using errcode = 'MP001', message = act;
    end if;
end $$;

-- Proving it ----------------------------------------------------------------------------------------

-- The session goes on under a new token, proved: for the functions that judged how.
create function access.note_proof(new_token_hash bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
    update sessions set token_hash = new_token_hash, proved_at = now()
    where token_hash = sha256(convert_to(nullif(current_setting('maillage.session', true), ''), 'UTF8')) and person_id = access.me()
$$;

-- By the password: 'ok', 'wrong', or 'slow_down'; failures count together with those at sign-in.
create function access.prove_by_password(presented bytea, new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
    failures constant bytea := (select sha256(convert_to(email, 'UTF8')) from accounts where person_id = me);
begin
    if me is null
       or (select count(*) from sign_in_failures where email_hash = failures and at > now() - interval '15 minutes') >= 10 then
        return 'slow_down';
    end if;
    if not exists (select from credentials where person_id = me and digest = presented) then
        insert into sign_in_failures (email_hash) values (failures);
        perform access.note_account(me, 'sign_in_failed', from_browser);
        return 'wrong';
    end if;
    delete from sign_in_failures where email_hash = failures;
    perform access.note_proof(new_token_hash);
    return 'ok';
end $$;

-- By a code of the telephone, each once; 'wrong' without one. A recovery code is for a telephone that is lost.
create function access.prove_by_code(typed text, new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
    failures constant bytea := sha256(convert_to('second factor of ' || me, 'UTF8'));
    now_step constant bigint := floor(extract(epoch from now()) / 30);
    plain constant text := regexp_replace(typed, '[^0-9]', '', 'g');
    factor second_factors;
    step bigint;
begin
    if me is null
       or (select count(*) filter (where at > now() - interval '15 minutes') >= 10 or count(*) >= 30
           from sign_in_failures where email_hash = failures and at > now() - interval '1 day') then
        return 'slow_down';
    end if;
    select * into factor from second_factors where person_id = me for update;
    select max(s) into step from generate_series(now_step - 1, now_step + 1) s
    where s > factor.last_step and access.code_of(factor.secret, s) = plain;
    if step is null then
        insert into sign_in_failures (email_hash) values (failures);
        perform access.note_account(me, 'second_factor_failed', from_browser);
        return 'wrong';
    end if;
    update second_factors set last_step = step where person_id = me;
    delete from sign_in_failures where email_hash = failures;
    perform access.note_proof(new_token_hash);
    return 'ok';
end $$;

-- Which of these one has.
create function access.ways_of_proving() returns table (password boolean, code boolean)
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from credentials where person_id = access.me()),
           exists (select from second_factors where person_id = access.me())
$$;

grant execute on function access.recently_proved(), access.prove_by_password(bytea, bytea, text),
    access.prove_by_code(text, bytea, text), access.ways_of_proving() to maillage_app;

-- The gravest acts ----------------------------------------------------------------------------------

create or replace function access.reset_second_factor(person uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if person = access.me() or not access.opens_accounts_for(person) then
        raise exception 'a second factor is reset by the coordination or an administrator' using errcode = 'insufficient_privilege';
    end if;
    perform access.must_have_proved('second_factor');
    if not access.forget_second_factor(person) then
        return false;
    end if;
    perform access.record('changed', 'accounts', person, (select territory_id from people where id = person), null,
                          jsonb_build_object('columns', jsonb_build_array('second_factor')));
    return true;
end $$;

create or replace function access.close_account(person uuid, closed boolean) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not access.is_administrator() or person = access.me() then
        raise exception 'accounts are closed by another administrator' using errcode = 'insufficient_privilege';
    end if;
    perform access.must_have_proved('account');
    update accounts set closed_at = case when closed then coalesce(closed_at, now()) end where person_id = person;
    if not found then
        return false;
    end if;
    if closed then
        delete from sessions where person_id = person;
    end if;
    perform access.record('changed', 'accounts', person, (select territory_id from people where id = person), null,
                          jsonb_build_object('columns', jsonb_build_array('closed_at')));
    return true;
end $$;

-- A code for an account that was opened in this very transaction is how it is handed over: opening accounts
-- is a coordinator's everyday work.
create or replace function access.invite(person uuid, hash bytea) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    opened timestamptz;
    made uuid;
begin
    if not access.opens_accounts_for(person) then
        raise exception 'people are invited by the coordination or an administrator' using errcode = 'insufficient_privilege';
    end if;
    select created_at into opened from accounts where person_id = person and closed_at is null;
    if not found then
        return null;
    end if;
    if opened <> now() then
        perform access.must_have_proved('invitation');
    end if;
    update invitations set expires_at = now() where person_id = person and used_at is null and expires_at > now();
    insert into invitations (person_id, code_hash, expires_at, created_by)
    values (person, hash, now() + interval '14 days', access.me()) returning id into made;
    perform access.record('changed', 'accounts', person, (select territory_id from people where id = person), null,
                          jsonb_build_object('columns', jsonb_build_array('invitation')));
    return made;
end $$;

create or replace function access.create_coordinator(territory uuid, given text, family text, address text,
                                                     new_salt bytea, new_digest bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid;
    place uuid;
    closed timestamptz;
begin
    if not access.is_administrator() then
        raise exception 'coordinators are named by an administrator' using errcode = 'insufficient_privilege';
    end if;
    perform access.must_have_proved('coordinator');
    select a.person_id, p.territory_id, a.closed_at into who, place, closed
    from accounts a join people p on p.id = a.person_id where a.email = lower(btrim(address));
    if who is not null then
        if place is distinct from territory or closed is not null then
            return 'taken';
        end if;
        insert into coordinators (territory_id, person_id) values (territory, who) on conflict do nothing;
        return 'named';
    end if;
    insert into people (territory_id, given_name, family_name) values (territory, given, family) returning id into who;
    insert into accounts (person_id, email) values (who, lower(btrim(address)));
    insert into credentials (person_id, salt, digest) values (who, new_salt, new_digest);
    insert into coordinators (territory_id, person_id) values (territory, who);
    perform access.record('created', 'accounts', who, territory, null);
    return 'created';
end $$;
drop policy added on coordinators;
create policy added on coordinators for insert to maillage_app
    with check ((select access.is_administrator()) and (select access.recently_proved()));

-- How long files and the log are kept: what goes then does not come back.
create function access.retention_wants_a_proof() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform access.must_have_proved('retention');
    return new;
end $$;
create trigger retention_wants_a_proof before update on territories for each row
    when (old.file_kept_years is distinct from new.file_kept_years or old.log_kept_months is distinct from new.log_kept_months)
    execute function access.retention_wants_a_proof();

create or replace function access.anonymise_files(listed uuid[], on_day date) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    one uuid;
begin
    -- The day is handed in by the application, which may be an hour or so ahead: not a year.
    if cardinality(listed) > 50 or on_day > current_date + 1 or exists (select from unnest(listed) l
                                           where l not in (select f.child_id from access.my_files_ending(on_day, on_day) f)) then
        raise exception 'only a file whose time is up is anonymised, by its coordination' using errcode = 'insufficient_privilege';
    end if;
    perform access.must_have_proved('anonymisation');
    foreach one in array listed loop
        return query select access.anonymise_child(one, on_day);
    end loop;
end $$;

-- A complete copy is made of rows one may read anyway: what makes it one is the line in the log without
-- which it does not leave, and for oneself what the log says of one.
create or replace function access.my_trail() returns table (at timestamptz, act text, subject text, subject_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    perform access.must_have_proved('copy');
    return query
    select l.at, l.act, l.subject, l.subject_id from trail l
    where l.person_id = access.me()
    order by l.at, l.number;
end $$;

create or replace function access.record(act text, subject text, subject_id uuid, territory uuid, child uuid, details jsonb default '{}')
returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    which uuid := coalesce(child, territory, '00000000-0000-0000-0000-000000000000');
    who uuid := access.me();
    moment timestamptz := clock_timestamp();
    before trail_heads;
    now_hash bytea;
begin
    if act = 'exported' and subject in ('copy', 'own_words') then
        perform access.must_have_proved('copy');
    end if;
    insert into trail_heads values (which, 0, '\x') on conflict do nothing;
    select * into before from trail_heads where chain = which for update;
    now_hash := sha256(before.hash || convert_to(concat_ws('|', before.entries + 1, extract(epoch from moment),
        territory, child, who, act, subject, subject_id, details), 'UTF8'));
    insert into trail (chain, number, at, territory_id, child_id, person_id, act, subject, subject_id, details, hash)
    values (which, before.entries + 1, moment, territory, child, who, act, subject, subject_id, details, now_hash);
    update trail_heads set entries = before.entries + 1, hash = now_hash where chain = which;
end $$;

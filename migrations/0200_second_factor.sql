-- A second factor at sign-in: codes of a telephone's application (TOTP, RFC 6238) and, for the day it
-- is lost, ten recovery codes. Whoever acts for a territory, an organisation or the installation must
-- have one; a family may. Until it is given, a session is nobody's: `access.me()` says so, hence every
-- policy. Codes are judged here, so that no SQL of the application can go round them.

-- HMAC for the codes; trusted, so the owner of a database may create it.
create extension if not exists pgcrypto schema extensions;

create table second_factors (
    person_id uuid primary key references accounts,
    -- What the application on the telephone knows too.
    secret bytea not null check (length(secret) = 20),
    -- When a first code showed that it does.
    confirmed_at timestamptz not null default now(),
    -- The last half-minute a code was taken of: no code is taken twice.
    last_step bigint not null default 0
);
create table recovery_codes (
    person_id uuid not null references accounts,
    -- SHA-256: the codes are drawn of 80 bits, so a copy of this table opens nothing.
    digest bytea not null check (length(digest) = 32),
    used_at timestamptz,
    primary key (person_id, digest)
);
-- What happened to an account, for its person: nothing of a child.
create table account_events (
    id bigint generated always as identity primary key,
    person_id uuid not null references accounts,
    at timestamptz not null default now(),
    kind text not null check (kind in ('signed_in', 'sign_in_failed', 'second_factor_failed', 'recovery_code_used',
                                       'second_factor_set', 'second_factor_removed', 'second_factor_reset',
                                       'recovery_codes_made', 'password_changed')),
    browser text not null default '' check (length(browser) <= 300)
);
create index account_events_person on account_events (person_id, at desc);

alter table sessions add column awaits text check (awaits in ('code', 'setup'));
drop policy seen on sessions;
create policy seen on sessions for select to maillage_app using (person_id = (select access.me()) and awaits is null);

do $$
declare
    name text;
begin
    foreach name in array array['second_factors', 'recovery_codes', 'account_events'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
    end loop;
end $$;
grant select on account_events to maillage_app;
create policy own on account_events for select to maillage_app using (person_id = (select access.me()));

-- A session is its person's once the second factor was given, for two hours after it was last seen and
-- twelve after it began.
create or replace function access.me() returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return (select s.person_id
            from sessions s join accounts a on a.person_id = s.person_id
            where s.token_hash = sha256(convert_to(nullif(current_setting('maillage.session', true), ''), 'UTF8'))
              and s.expires_at > now() and s.seen_at > now() - interval '2 hours' and s.awaits is null
              and a.closed_at is null);
end $$;

create or replace function access.identify(token text)
returns table (person_id uuid, given_name text, family_name text, language text, administrator boolean,
               territories uuid[], time_zone text, organisations uuid[], children uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform set_config('maillage.session', token, true);
    update sessions s set seen_at = now()
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now()
      and s.seen_at < now() - interval '1 minute'
      -- One that was not seen for too long is over, and this visit does not bring it back.
      and s.seen_at > now() - interval '2 hours';
    return query
    select p.id, p.given_name, p.family_name, a.language, a.administrator,
           array(select access.coordinated()),
           coalesce((select t.time_zone from territories t where t.id in (select access.my_territories()) limit 1), 'Europe/Paris'),
           array(select access.my_organisations()), array(select access.my_children())
    from people p join accounts a on a.person_id = p.id
    where p.id = access.me();
end $$;

create function access.note_account(person uuid, what text, from_browser text) returns void
language sql security definer set search_path = public, pg_temp as $$
    delete from account_events where person_id = person and at < now() - interval '1 year';
    insert into account_events (person_id, kind, browser) values (person, what, left(coalesce(from_browser, ''), 300));
$$;

-- Whoever acts for others must have one, outside a demonstration.
create function access.needs_second_factor(person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select not access.is_demonstration()
       and (exists (select from accounts where person_id = person and administrator)
            or exists (select from coordinators where person_id = person and (ended_at is null or ended_at > now()))
            or exists (select from professionals where person_id = person and (ended_at is null or ended_at > now())))
$$;

-- Opens a session for whoever proves the password: 'ok'; 'code' or 'setup' when the second factor is to
-- be given or set up first, within a quarter of an hour; 'wrong' or 'slow_down' after ten failures in one.
create or replace function access.sign_in(address text, presented bytea, new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    typed bytea := sha256(convert_to(lower(btrim(address)), 'UTF8'));
    who uuid;
    known uuid;
    next_step text;
begin
    delete from sign_in_failures where at < now() - interval '1 day';
    if (select count(*) from sign_in_failures where email_hash = typed and at > now() - interval '15 minutes') >= 10 then
        return 'slow_down';
    end if;
    select a.person_id, case when c.digest = presented then a.person_id end into known, who
    from credentials c join accounts a on a.person_id = c.person_id
    where a.email = lower(btrim(address)) and a.closed_at is null;
    if who is null then
        insert into sign_in_failures (email_hash) values (typed);
        if known is not null then
            perform access.note_account(known, 'sign_in_failed', from_browser);
        end if;
        return 'wrong';
    end if;
    delete from sign_in_failures where email_hash = typed;
    delete from sessions where expires_at < now();
    next_step := case when exists (select from second_factors where person_id = who) then 'code'
                      when access.needs_second_factor(who) then 'setup' end;
    insert into sessions (token_hash, person_id, expires_at, browser, awaits)
    values (new_token_hash, who, now() + case when next_step is null then interval '12 hours' else interval '15 minutes' end,
            left(from_browser, 300), next_step);
    if next_step is null then
        perform access.note_account(who, 'signed_in', from_browser);
    end if;
    return coalesce(next_step, 'ok');
end $$;

-- What a session that is not yet its person's awaits: 'code' or 'setup'; no row for any other.
create function access.half_signed_in(token text) returns table (email text, awaits text)
language sql stable security definer set search_path = public, pg_temp as $$
    select a.email, s.awaits
    from sessions s join accounts a on a.person_id = s.person_id
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now() and s.awaits is not null and a.closed_at is null
$$;

-- The secret that a session offers for a telephone: computed, and written down only once a code of it
-- was given.
create function access.offered_secret(which uuid) returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
    select substring(sha256(secret || sha256(secret || convert_to('second factor', 'UTF8') || uuid_send(which))) for 20) from installation
$$;

-- The secret to put into a telephone, for a session that sets one up; null for whoever has one.
create function access.offer_second_factor(token text) returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
    select access.offered_secret(s.id) from sessions s join accounts a on a.person_id = s.person_id
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now() and coalesce(s.awaits, 'setup') = 'setup'
      and a.closed_at is null and not exists (select from second_factors f where f.person_id = s.person_id)
$$;

-- The code of a half-minute.
create function access.code_of(secret bytea, step bigint) returns text
language plpgsql immutable strict set search_path = public, pg_temp as $$
declare
    mac constant bytea := extensions.hmac(int8send(step), secret, 'sha1');
    at constant integer := get_byte(mac, 19) & 15;
begin
    return lpad((((((get_byte(mac, at) & 127) << 24) | (get_byte(mac, at + 1) << 16) | (get_byte(mac, at + 2) << 8)
                   | get_byte(mac, at + 3)) % 1000000))::text, 6, '0');
end $$;

-- Gives the second factor, a code or a recovery code, and makes the session its person's under a new
-- token: 'ok', 'wrong', 'slow_down' after ten failures in a quarter of an hour or thirty in a day, or
-- 'nobody'. A first right code sets up what was offered. Codes of the half-minutes before and after are taken:
-- clocks differ.
create function access.prove_second_factor(token text, typed text, new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    held sessions;
    factor second_factors;
    now_step constant bigint := floor(extract(epoch from now()) / 30);
    step bigint;
    known boolean;
    used boolean := false;
    plain constant text := regexp_replace(lower(typed), '[^a-z0-9]', '', 'g');
    failures bytea;
begin
    select s.* into held from sessions s join accounts a on a.person_id = s.person_id
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now() and a.closed_at is null
    for update of s;
    if not found then
        return 'nobody';
    end if;
    failures := sha256(convert_to('second factor of ' || held.person_id, 'UTF8'));
    if (select count(*) filter (where at > now() - interval '15 minutes') >= 10 or count(*) >= 30
        from sign_in_failures where email_hash = failures and at > now() - interval '1 day') then
        return 'slow_down';
    end if;
    select * into factor from second_factors where person_id = held.person_id for update;
    known := found;
    -- A whole session asks for nothing more where there is one, and half a session that awaits a code for one.
    if known = (coalesce(held.awaits, 'setup') = 'setup') then
        return 'nobody';
    end if;
    select max(s) into step from generate_series(now_step - 1, now_step + 1) s
    where s > coalesce(factor.last_step, 0)
      and access.code_of(case when known then factor.secret else access.offered_secret(held.id) end, s) = plain;
    if step is not null and known then
        update second_factors set last_step = step where person_id = held.person_id;
    elsif step is not null then
        insert into second_factors (person_id, secret, last_step) values (held.person_id, access.offered_secret(held.id), step);
    elsif known then
        update recovery_codes set used_at = now()
        where person_id = held.person_id and digest = sha256(convert_to(plain, 'UTF8')) and used_at is null;
        used := found;
    end if;
    if step is null and not used then
        insert into sign_in_failures (email_hash) values (failures);
        perform access.note_account(held.person_id, 'second_factor_failed', from_browser);
        return 'wrong';
    end if;
    delete from sign_in_failures where email_hash = failures;
    update sessions set token_hash = new_token_hash, awaits = null, seen_at = now(),
                        expires_at = case when held.awaits is null then expires_at else now() + interval '12 hours' end
    where id = held.id;
    perform access.note_account(held.person_id, case when used then 'recovery_code_used'
                                                     when not known then 'second_factor_set'
                                                     else 'signed_in' end, from_browser);
    return 'ok';
end $$;

-- One's own second factor: since when, and how many recovery codes are left; no row without one.
create function access.own_second_factor() returns table (since timestamptz, codes_left integer, needed boolean)
language sql stable security definer set search_path = public, pg_temp as $$
    select f.confirmed_at,
           (select count(*)::integer from recovery_codes c where c.person_id = f.person_id and c.used_at is null),
           access.needs_second_factor(f.person_id)
    from second_factors f where f.person_id = access.me()
$$;

-- New recovery codes in the place of the old ones, for whoever proves the password; the first ones, made
-- with the second factor itself, without.
create function access.make_recovery_codes(presented bytea, digests bytea[]) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    if me is null or cardinality(digests) <> 10
       or not exists (select from second_factors where person_id = me)
       or (exists (select from recovery_codes where person_id = me)
           and not exists (select from credentials where person_id = me and digest = presented)) then
        return false;
    end if;
    delete from recovery_codes where person_id = me;
    insert into recovery_codes (person_id, digest) select me, unnest(digests);
    perform access.note_account(me, 'recovery_codes_made', '');
    return true;
end $$;

-- Ends one's own second factor: 'ok', 'wrong' without the password, 'needed' for whoever must have one.
create function access.remove_second_factor(presented bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    if access.needs_second_factor(me) then
        return 'needed';
    end if;
    if not exists (select from credentials where person_id = me and digest = presented) then
        return 'wrong';
    end if;
    delete from recovery_codes where person_id = me;
    delete from second_factors where person_id = me;
    perform access.note_account(me, 'second_factor_removed', '');
    return 'ok';
end $$;

-- Whether one opens accounts for that person: the coordination of its territory, or an administrator.
create function access.opens_accounts_for(person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select access.me() is not null
       and (access.is_administrator()
            or (exists (select from people p where p.id = person and p.territory_id in (select access.coordinated()))
                and not exists (select from accounts a where a.person_id = person and a.administrator)))
$$;

-- A lost telephone: the coordination of the person's territory, or an administrator, takes the second
-- factor away, and every session with it; the next sign-in sets up another. Never one's own.
create function access.reset_second_factor(person uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if person = access.me() or not access.opens_accounts_for(person) then
        raise exception 'a second factor is reset by the coordination or an administrator' using errcode = 'insufficient_privilege';
    end if;
    delete from recovery_codes where person_id = person;
    delete from second_factors where person_id = person;
    if not found then
        return false;
    end if;
    delete from sessions where person_id = person;
    perform access.note_account(person, 'second_factor_reset', '');
    perform access.record('changed', 'accounts', person, (select territory_id from people where id = person), null,
                          jsonb_build_object('columns', jsonb_build_array('second_factor')));
    return true;
end $$;

create or replace function access.change_password(old_digest bytea, new_salt bytea, new_digest bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid := access.me();
begin
    update credentials set salt = new_salt, digest = new_digest, changed_at = now()
    where person_id = who and digest = old_digest;
    if not found then
        return false;
    end if;
    delete from sessions where person_id = who
        and token_hash <> sha256(convert_to(current_setting('maillage.session', true), 'UTF8'));
    perform access.note_account(who, 'password_changed', '');
    return true;
end $$;

grant execute on function access.half_signed_in(text), access.offer_second_factor(text),
    access.prove_second_factor(text, text, bytea, text), access.own_second_factor(), access.make_recovery_codes(bytea, bytea[]),
    access.remove_second_factor(bytea), access.reset_second_factor(uuid) to maillage_app;

-- Passkeys: a key that a device holds and uses only once its owner was recognised there, so it is both
-- factors in one. What one signed is judged by the program, which vouches with its key (0254); the rest is
-- decided here: that the challenge was given to this very browser, is fresh and was not used, whose the
-- passkey is, and whether that account is open.

create table passkeys (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references accounts,
    -- By which the device knows it.
    credential bytea not null unique check (length(credential) between 1 and 1023),
    -- What judges its signatures, as the library writes it: public.
    judged_by jsonb not null,
    name text not null check (length(name) between 1 and 60),
    made_at timestamptz not null default now(),
    used_at timestamptz
);
create index passkeys_person on passkeys (person_id);

-- What a browser was asked to have signed. It waits here and not at the browser, which could hand in an
-- old one with its old answer.
create table passkey_challenges (
    -- SHA-256 of a cookie drawn at random for it.
    browser_hash bytea primary key check (length(browser_hash) = 32),
    -- Whoever adds a passkey; null when somebody signs in.
    person_id uuid references accounts,
    state jsonb not null,
    made_at timestamptz not null default now(),
    taken_at timestamptz
);
create index passkey_challenges_made on passkey_challenges (made_at);

do $$
declare
    name text;
begin
    foreach name in array array['passkeys', 'passkey_challenges'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
    end loop;
end $$;

alter table account_events drop constraint account_events_kind_check,
    add constraint account_events_kind_check
        check (kind in ('signed_in', 'sign_in_failed', 'second_factor_failed', 'recovery_code_used',
                        'second_factor_set', 'second_factor_removed', 'second_factor_reset',
                        'recovery_codes_made', 'password_changed', 'passkey_added', 'passkey_removed', 'passkey_refused'));
drop trigger tell_of_account on account_events;
create trigger tell_of_account after insert on account_events for each row
    when (new.kind in ('second_factor_removed', 'second_factor_reset', 'password_changed', 'recovery_code_used',
                       'passkey_added', 'passkey_removed'))
    execute function access.tell_of_account();

-- A telephone or a passkey: either is a second factor, and recovery codes go with both.
create function access.has_second_factor(person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from second_factors where person_id = person) or exists (select from passkeys where person_id = person)
$$;

-- As before, and a passkey is asked for like a code.
create or replace function access.begin_session(who uuid, strong boolean, new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    next_step constant text := case when strong then null
                                    when access.has_second_factor(who) then 'code'
                                    when access.needs_second_factor(who) then 'setup' end;
begin
    delete from sessions where expires_at < now();
    insert into sessions (token_hash, person_id, expires_at, browser, awaits)
    values (new_token_hash, who, now() + case when next_step is null then interval '12 hours' else interval '15 minutes' end,
            left(from_browser, 300), next_step);
    if next_step is null then
        perform access.note_account(who, 'signed_in', from_browser);
    end if;
    return coalesce(next_step, 'ok');
end $$;

-- What a session that is not yet its person's awaits, and what it may be given; no row for any other, nor
-- for one that was to set up what its person set up elsewhere meanwhile.
drop function access.half_signed_in(text);
create function access.half_signed_in(token text) returns table (email text, awaits text, telephone boolean, passkey boolean)
language sql stable security definer set search_path = public, pg_temp as $$
    select a.email, s.awaits, exists (select from second_factors f where f.person_id = s.person_id),
           exists (select from passkeys k where k.person_id = s.person_id)
    from sessions s join accounts a on a.person_id = s.person_id
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now() and a.closed_at is null
      and (s.awaits = 'code' or s.awaits = 'setup' and not access.has_second_factor(s.person_id))
$$;

-- The secret to put into a telephone, for a session that sets one up; null for whoever has one, and for half
-- a session from before its person had a passkey.
create or replace function access.offer_second_factor(token text) returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
    select access.offered_secret(s.id) from sessions s join accounts a on a.person_id = s.person_id
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now() and coalesce(s.awaits, 'setup') = 'setup'
      and a.closed_at is null and not exists (select from second_factors f where f.person_id = s.person_id)
      and (s.awaits is null or not access.has_second_factor(s.person_id))
$$;

-- As before. Whoever has a passkey and no telephone gives a recovery code here; to add a telephone to a
-- passkey one is signed in.
create or replace function access.prove_second_factor(token text, typed text, new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    held sessions;
    factor second_factors;
    now_step constant bigint := floor(extract(epoch from now()) / 30);
    step bigint;
    known boolean;
    sets_up boolean;
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
    sets_up := coalesce(held.awaits, 'setup') = 'setup';
    -- Nobody sets up a second telephone; half a session sets up nothing where there is something, and gives
    -- nothing where there is nothing.
    if sets_up and known
       or held.awaits is not null and sets_up = access.has_second_factor(held.person_id) then
        return 'nobody';
    end if;
    select max(s) into step from generate_series(now_step - 1, now_step + 1) s
    where s > coalesce(factor.last_step, 0)
      and access.code_of(case when known then factor.secret when sets_up then access.offered_secret(held.id) end, s) = plain;
    if step is not null and known then
        update second_factors set last_step = step where person_id = held.person_id;
    elsif step is not null then
        insert into second_factors (person_id, secret, last_step) values (held.person_id, access.offered_secret(held.id), step);
    elsif not sets_up then
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
                                                     when sets_up then 'second_factor_set'
                                                     else 'signed_in' end, from_browser);
    return 'ok';
end $$;

-- One's own second factor: since when a telephone is one, how many recovery codes are left, how many
-- passkeys there are; no row without any.
drop function access.own_second_factor();
create function access.own_second_factor() returns table (since timestamptz, codes_left integer, needed boolean, passkeys integer)
language sql stable security definer set search_path = public, pg_temp as $$
    select (select f.confirmed_at from second_factors f where f.person_id = me.id),
           (select count(*)::integer from recovery_codes c where c.person_id = me.id and c.used_at is null),
           access.needs_second_factor(me.id),
           (select count(*)::integer from passkeys k where k.person_id = me.id)
    from (select access.me() as id) me
    where access.has_second_factor(me.id)
$$;

create or replace function access.make_recovery_codes(presented bytea, digests bytea[]) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    if me is null or cardinality(digests) <> 10
       or not access.has_second_factor(me)
       or (exists (select from recovery_codes where person_id = me)
           and not exists (select from credentials where person_id = me and digest = presented)) then
        return false;
    end if;
    delete from recovery_codes where person_id = me;
    insert into recovery_codes (person_id, digest) select me, unnest(digests);
    perform access.note_account(me, 'recovery_codes_made', '');
    return true;
end $$;

-- Ends one's own telephone: 'ok', 'wrong' without the password, 'needed' when it is the last second factor
-- of whoever must have one. Recovery codes go with the last.
create or replace function access.remove_second_factor(presented bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    -- One after the other: two removals at once must not each count on what the other takes.
    perform from accounts where person_id = me for update;
    if access.needs_second_factor(me) and not exists (select from passkeys where person_id = me) then
        return 'needed';
    end if;
    if not exists (select from credentials where person_id = me and digest = presented) then
        return 'wrong';
    end if;
    delete from second_factors where person_id = me;
    if not access.has_second_factor(me) then
        delete from recovery_codes where person_id = me;
    end if;
    perform access.note_account(me, 'second_factor_removed', '');
    return 'ok';
end $$;

-- Takes away somebody's telephone, passkeys and recovery codes, and ends its sessions; false when there was
-- nothing. The owner's, and of what follows.
create function access.forget_second_factor(person uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not access.has_second_factor(person) then
        return false;
    end if;
    delete from recovery_codes where person_id = person;
    delete from second_factors where person_id = person;
    delete from passkeys where person_id = person;
    delete from passkey_challenges where person_id = person;
    delete from sessions where person_id = person;
    perform access.note_account(person, 'second_factor_reset', '');
    return true;
end $$;

create or replace function access.reset_second_factor(person uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if person = access.me() or not access.opens_accounts_for(person) then
        raise exception 'a second factor is reset by the coordination or an administrator' using errcode = 'insufficient_privilege';
    end if;
    if not access.forget_second_factor(person) then
        return false;
    end if;
    perform access.record('changed', 'accounts', person, (select territory_id from people where id = person), null,
                          jsonb_build_object('columns', jsonb_build_array('second_factor')));
    return true;
end $$;

-- As before, with passkeys.
create or replace function access.anonymise_person(person uuid, on_day date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from sessions where person_id = person;
    delete from credentials where person_id = person;
    delete from calendar_links where person_id = person;
    delete from letter_choices where person_id = person;
    delete from drafts where person_id = person;
    delete from visits where person_id = person;
    delete from reading_choices where person_id = person;
    delete from recovery_codes where person_id = person;
    delete from second_factors where person_id = person;
    delete from passkeys where person_id = person;
    delete from passkey_challenges where person_id = person;
    delete from account_events where person_id = person;
    delete from letters where person_id = person and invitation_id is not null;
    delete from invitations where person_id = person;
    delete from lapsed_sessions where person_id = person;
    update accounts set email = 'anonyme-' || person || '@anonyme.invalid', phone = null, language = null,
                        closed_at = coalesce(closed_at, now())
    where person_id = person;
    update people set given_name = '–', family_name = 'Compte anonymisé' where id = person;
    insert into anonymisations (subject_id, kind, territory_id, done_on, done_by)
    select w.id, 'person', w.territory_id, on_day, access.me() from people w where w.id = person
    on conflict do nothing;
end $$;

-- The session of whoever may add a passkey: a whole one, or half of one that sets up its first second factor.
create function access.adds_passkeys(token text) returns sessions
language sql stable security definer set search_path = public, pg_temp as $$
    select s from sessions s join accounts a on a.person_id = s.person_id
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now() and s.seen_at > now() - interval '2 hours'
      and a.closed_at is null
      and (s.awaits is null or s.awaits = 'setup' and not access.has_second_factor(s.person_id))
$$;

-- What a device is told of whoever adds a passkey, and the ones it must not make again.
create function access.passkey_owner(token text) returns table (person_id uuid, email text, name text, credentials bytea[])
language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, a.email, p.given_name || ' ' || p.family_name, array(select k.credential from passkeys k where k.person_id = p.id)
    from access.adds_passkeys(token) s join people p on p.id = s.person_id join accounts a on a.person_id = p.id
$$;

-- Keeps what a browser is asked to sign, to sign in.
create function access.challenge_to_sign_in(key bytea, browser bytea, asked jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from passkey_challenges where made_at < now() - interval '5 minutes';
    insert into passkey_challenges (browser_hash, state) select browser, asked where access.vouched(key)
    on conflict do nothing;
    return found;
end $$;

-- The same, to add a passkey: 'ok', 'wrong' without the password where somebody is signed in (half a session
-- just gave it), 'full' with twenty of them, or 'nobody'.
create function access.challenge_to_add_passkey(key bytea, token text, presented bytea, browser bytea, asked jsonb) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    held constant sessions := access.adds_passkeys(token);
begin
    delete from passkey_challenges where made_at < now() - interval '5 minutes';
    if held.id is null or not access.vouched(key) then
        return 'nobody';
    end if;
    if held.awaits is null and not exists (select from credentials c where c.person_id = held.person_id and c.digest = presented) then
        return 'wrong';
    end if;
    if (select count(*) from passkeys k where k.person_id = held.person_id) >= 20 then
        return 'full';
    end if;
    insert into passkey_challenges (browser_hash, person_id, state) values (browser, held.person_id, asked)
    on conflict do nothing;
    return case when found then 'ok' else 'nobody' end;
end $$;

-- What this browser was asked to sign, once: whatever its answer is, it gets no second try at it.
create function access.take_passkey_challenge(key bytea, browser bytea) returns jsonb
language sql security definer set search_path = public, pg_temp as $$
    update passkey_challenges set taken_at = now()
    where browser_hash = browser and taken_at is null and made_at > now() - interval '5 minutes' and access.vouched(key)
    returning state
$$;

-- What judges a passkey's signature, and whose it is; nothing of an account that is closed.
create function access.passkey_to_judge(key bytea, presented bytea) returns table (person_id uuid, judged_by jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
    select k.person_id, k.judged_by from passkeys k join accounts a on a.person_id = k.person_id
    where k.credential = presented and a.closed_at is null and access.vouched(key)
$$;

-- The challenge of this browser that was just taken, and is gone with this; null when there is none.
create function access.spend_passkey_challenge(key bytea, browser bytea) returns passkey_challenges
language sql security definer set search_path = public, pg_temp as $$
    delete from passkey_challenges c
    where c.browser_hash = browser and c.taken_at is not null and c.made_at > now() - interval '5 minutes' and access.vouched(key)
    returning c
$$;

-- Opens a session of whoever's passkey signed, on the program's word: 'ok' or 'nobody'. Half a session that
-- awaits its second factor is given it by a passkey of its own person, and ends.
create function access.sign_in_with_passkey(key bytea, browser bytea, presented bytea, judged jsonb, half text,
                                            new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    challenge constant passkey_challenges := access.spend_passkey_challenge(key, browser);
    used passkeys;
    held sessions;
begin
    if challenge.browser_hash is null or challenge.person_id is not null then
        return 'nobody';
    end if;
    select k.* into used from passkeys k join accounts a on a.person_id = k.person_id
    where k.credential = presented and a.closed_at is null for update of k;
    if not found then
        return 'nobody';
    end if;
    select s.* into held from sessions s
    where s.token_hash = sha256(convert_to(half, 'UTF8')) and s.awaits is not null and s.expires_at > now();
    if held.person_id <> used.person_id then
        return 'nobody';
    end if;
    delete from sessions where id = held.id;
    update passkeys set used_at = now(), judged_by = judged where id = used.id;
    return access.begin_session(used.person_id, true, new_token_hash, from_browser);
end $$;

-- A signature of somebody's passkey was not right: its person is told.
create function access.refuse_passkey(key bytea, presented bytea, from_browser text) returns void
language sql security definer set search_path = public, pg_temp as $$
    select access.note_account(k.person_id, 'passkey_refused', from_browser)
    from passkeys k where k.credential = presented and access.vouched(key)
$$;

-- Adds a passkey, on the program's word; the session goes on, whole, under the new token: 'ok' or 'nobody'.
create function access.add_passkey(key bytea, token text, browser bytea, presented bytea, judged jsonb, label text,
                                   new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    challenge constant passkey_challenges := access.spend_passkey_challenge(key, browser);
    held sessions;
begin
    perform from accounts where person_id = challenge.person_id for update;
    held := access.adds_passkeys(token);
    -- Null when there is no challenge, or no session, or the challenge is not of one who adds.
    if (challenge.person_id = held.person_id) is not true then
        return 'nobody';
    end if;
    insert into passkeys (person_id, credential, judged_by, name) values (held.person_id, presented, judged, label)
    on conflict (credential) do nothing;
    if not found then
        return 'nobody';
    end if;
    update sessions set token_hash = new_token_hash, awaits = null, seen_at = now(),
                        expires_at = case when held.awaits is null then expires_at else now() + interval '12 hours' end
    where id = held.id;
    perform access.note_account(held.person_id, 'passkey_added', from_browser);
    return 'ok';
end $$;

-- One's own passkeys; nothing of the keys.
create function access.own_passkeys() returns table (id uuid, name text, made_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
    select k.id, k.name, k.made_at, k.used_at from passkeys k where k.person_id = access.me() order by k.made_at, k.id
$$;

create function access.rename_passkey(which uuid, label text) returns boolean
language sql security definer set search_path = public, pg_temp as $$
    with renamed as (update passkeys set name = label where id = which and person_id = access.me() returning 1)
    select exists (select from renamed)
$$;

-- Removes one of one's own: 'ok', 'wrong' without the password, 'needed' when it is the last second factor of
-- whoever must have one, 'nobody' when there is no such one. Recovery codes go with the last.
create function access.remove_passkey(which uuid, presented bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    perform from accounts where person_id = me for update;
    if not exists (select from passkeys where id = which and person_id = me) then
        return 'nobody';
    end if;
    if access.needs_second_factor(me) and not exists (select from second_factors where person_id = me)
       and not exists (select from passkeys where person_id = me and id <> which) then
        return 'needed';
    end if;
    if not exists (select from credentials where person_id = me and digest = presented) then
        return 'wrong';
    end if;
    delete from passkeys where id = which;
    if not access.has_second_factor(me) then
        delete from recovery_codes where person_id = me;
    end if;
    perform access.note_account(me, 'passkey_removed', from_browser);
    return 'ok';
end $$;

grant execute on function access.half_signed_in(text), access.own_second_factor(), access.passkey_owner(text),
    access.challenge_to_sign_in(bytea, bytea, jsonb), access.challenge_to_add_passkey(bytea, text, bytea, bytea, jsonb),
    access.take_passkey_challenge(bytea, bytea), access.passkey_to_judge(bytea, bytea),
    access.sign_in_with_passkey(bytea, bytea, bytea, jsonb, text, bytea, text), access.refuse_passkey(bytea, bytea, text),
    access.add_passkey(bytea, text, bytea, bytea, jsonb, text, bytea, text), access.own_passkeys(),
    access.rename_passkey(uuid, text), access.remove_passkey(uuid, bytea, text) to maillage_app;

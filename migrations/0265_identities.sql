-- Sign-in by an identity provider (OpenID Connect): Pro Santé Connect, or an organisation's own. The
-- provider's word is judged by the program, which vouches for it with the key of 0254; without the key
-- these functions do nothing. Whose an identity is was said once by its person, signed in, or by whoever
-- holds the code of an invitation; never by an address of e-mail, which goes to others in time.

create table identities (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references accounts,
    issuer text not null check (length(issuer) between 1 and 500),
    -- Who it is for that provider: at most 255 signs (OpenID Connect Core 1.0, 2).
    subject text not null check (length(subject) between 1 and 255),
    linked_at timestamptz not null default now(),
    used_at timestamptz,
    unique (issuer, subject),
    unique (person_id, issuer)
);
-- Somebody was sent to a provider, and comes back within ten minutes: once, in the same browser. Digests
-- alone are kept: what is secret of an attempt is made of what the browser brings back.
create table identity_attempts (
    state_digest bytea primary key check (length(state_digest) = 32),
    browser_digest bytea not null unique check (length(browser_digest) = 32),
    issuer text not null check (length(issuer) between 1 and 500),
    -- Who asks for the identity to be linked to its account; nobody, to sign in.
    person_id uuid references accounts,
    -- The invitation that brought somebody here.
    invitation_id uuid references invitations,
    next text not null default '' check (length(next) <= 2000),
    expires_at timestamptz not null default now() + interval '10 minutes',
    -- The provider's answer came.
    taken_at timestamptz,
    -- Who it is, as the program vouches; linked to no account yet.
    subject text check (length(subject) between 1 and 255),
    strong boolean not null default false
);
create index identity_attempts_expire on identity_attempts (expires_at);
create index identity_attempts_person on identity_attempts (person_id);
create index identity_attempts_invitation on identity_attempts (invitation_id);

do $$
declare
    name text;
    kinds constant text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'account_events_kind_check');
begin
    foreach name in array array['identities', 'identity_attempts'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
    end loop;
    -- Two kinds more, beside those there are.
    alter table account_events drop constraint account_events_kind_check;
    execute 'alter table account_events add constraint account_events_kind_check '
            || replace(kinds, 'CHECK (', 'CHECK (kind in (''identity_linked'', ''identity_unlinked'') or ');
end $$;
create trigger tell_of_identity after insert on account_events for each row
    when (new.kind in ('identity_linked', 'identity_unlinked'))
    execute function access.tell_of_account();

-- The invitation of that code, if its account may be entered with a provider from the first: nobody came in
-- yet. Whoever did has a second factor, or may have, and a code alone must not take its place.
create function access.first_invitation(code bytea, which uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select i.id from invitations i join accounts a on a.person_id = i.person_id and a.closed_at is null
    where (i.code_hash = code or (code is null and i.id = which))
      and not i.forgotten and i.used_at is null and i.expires_at > now()
      and not exists (select from invitations x where x.person_id = i.person_id and x.used_at is not null)
      and not access.has_second_factor(i.person_id)
      and not exists (select from identities n where n.person_id = i.person_id)
$$;

-- Somebody leaves for a provider: to sign in, to accept the invitation of a code, or to link an identity to
-- the account it is signed in to. False without the key, and for linking when nobody is signed in.
create function access.begin_identity(key bytea, provider text, state bytea, browser bytea, link boolean, code bytea, back text)
returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not access.vouched(key) or (link and access.me() is null) then
        return false;
    end if;
    delete from identity_attempts where expires_at < now();
    insert into identity_attempts (issuer, state_digest, browser_digest, person_id, invitation_id, next)
    values (provider, state, browser, case when link then access.me() end,
            case when code is not null then access.first_invitation(code, null) end, left(back, 2000));
    return true;
end $$;

-- Somebody came back: whether to link, and where it goes on. Once; no row for what was never begun, in another
-- browser, at another provider, too long ago.
create function access.take_identity(key bytea, provider text, state bytea, browser bytea)
returns table (linking boolean, next text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not access.vouched(key) then
        return;
    end if;
    return query
        update identity_attempts a set taken_at = now()
        where a.state_digest = state and a.browser_digest = browser and a.issuer = provider
          and a.taken_at is null and a.expires_at > now()
        returning a.person_id is not null, a.next;
end $$;

-- The program vouches for who it was: 'ok', 'code' or 'setup' when that opened a session (see
-- access.begin_session); 'link' when its person may now link it; 'unlinked' when it is nobody's, or opens
-- nothing; 'over' when there is nothing to vouch in.
create function access.vouch_identity(key bytea, state bytea, browser bytea, proved text, is_strong boolean,
                                      new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    attempt identity_attempts;
    who uuid;
begin
    if access.vouched(key) then
        select * into attempt from identity_attempts a
        where a.state_digest = state and a.browser_digest = browser and a.taken_at is not null and a.subject is null
          and a.expires_at > now()
        for update;
    end if;
    if attempt.state_digest is null or (attempt.person_id is not null and attempt.person_id is distinct from access.me()) then
        return 'over';
    end if;
    if attempt.person_id is null then
        update identities i set used_at = now() from accounts a
        where i.issuer = attempt.issuer and i.subject = proved and a.person_id = i.person_id and a.closed_at is null
        returning i.person_id into who;
    end if;
    if who is not null then
        delete from identity_attempts where state_digest = attempt.state_digest;
        return access.begin_session(who, is_strong, new_token_hash, from_browser);
    end if;
    update identity_attempts set subject = proved, strong = is_strong, expires_at = now() + interval '10 minutes'
    where state_digest = attempt.state_digest;
    return case when attempt.person_id is null then 'unlinked' else 'link' end;
end $$;

-- The identity a browser has proved and that is no account's yet: for linking, of whoever asks alone; the
-- address of the account its invitation opens.
create function access.proved_identity(key bytea, browser bytea) returns table (issuer text, linking boolean, invited text)
language sql stable security definer set search_path = public, pg_temp as $$
    select a.issuer, a.person_id is not null,
           (select c.email from invitations i join accounts c on c.person_id = i.person_id
            where i.id = access.first_invitation(null, a.invitation_id))
    from identity_attempts a
    where access.vouched(key) and a.browser_digest = browser and a.subject is not null and a.expires_at > now()
      and (a.person_id is null or a.person_id = access.me())
$$;

-- Links the identity a browser has proved to one's own account, proving the password: 'ok'; 'wrong' without
-- it; 'taken' when it is somebody's, or one has another there; 'over'.
create function access.link_identity(key bytea, browser bytea, presented bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
    attempt identity_attempts;
begin
    if me is not null and access.vouched(key) then
        select * into attempt from identity_attempts a
        where a.browser_digest = browser and a.person_id = me and a.subject is not null and a.expires_at > now()
        for update;
    end if;
    if attempt.state_digest is null then
        return 'over';
    end if;
    if not exists (select from credentials where person_id = me and digest = presented) then
        return 'wrong';
    end if;
    delete from identity_attempts where state_digest = attempt.state_digest;
    insert into identities (person_id, issuer, subject) values (me, attempt.issuer, attempt.subject) on conflict do nothing;
    if not found then
        return 'taken';
    end if;
    perform access.note_account(me, 'identity_linked', from_browser);
    return 'ok';
end $$;

-- Accepts an invitation with the identity a browser has proved, in the place of a password, and opens a session:
-- as access.begin_session, or 'wrong' when the code opens nothing in this way, or 'over'.
create function access.accept_with_identity(key bytea, browser bytea, code bytea, new_token_hash bytea, from_browser text)
returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    attempt identity_attempts;
    who uuid;
begin
    if access.vouched(key) then
        select * into attempt from identity_attempts a
        where a.browser_digest = browser and a.person_id is null and a.subject is not null and a.expires_at > now()
        for update;
    end if;
    if attempt.state_digest is null
       or exists (select from identities i where i.issuer = attempt.issuer and i.subject = attempt.subject) then
        return 'over';
    end if;
    update invitations set used_at = now()
    where id = access.first_invitation(code, attempt.invitation_id) and used_at is null
    returning person_id into who;
    if who is null then
        return 'wrong';
    end if;
    update invitations set expires_at = now() where person_id = who and used_at is null and expires_at > now();
    delete from identity_attempts where state_digest = attempt.state_digest;
    -- Nobody has a password now: no digest is left that one could be found of.
    delete from credentials where person_id = who;
    delete from sessions where person_id = who;
    insert into identities (person_id, issuer, subject, used_at) values (who, attempt.issuer, attempt.subject, now());
    perform access.note_account(who, 'identity_linked', from_browser);
    return access.begin_session(who, attempt.strong, new_token_hash, from_browser);
end $$;

-- One's own identities at providers.
create function access.own_identities()
returns table (id uuid, issuer text, subject text, linked_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
    select i.id, i.issuer, i.subject, i.linked_at, i.used_at from identities i where i.person_id = access.me() order by i.linked_at
$$;

-- Whether one has a password: whoever came in with a provider from the first has none until it chooses one.
create function access.has_password() returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from credentials where person_id = access.me())
$$;

-- Takes one of one's own identities away, proving the password, which therefore stays as a way in; every
-- other session ends. False without.
create function access.unlink_identity(which uuid, presented bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := access.me();
begin
    delete from identities i
    where i.id = which and i.person_id = me
      and exists (select from credentials c where c.person_id = me and c.digest = presented);
    if not found then
        return false;
    end if;
    delete from sessions where person_id = me
        and token_hash <> sha256(convert_to(current_setting('maillage.session', true), 'UTF8'));
    perform access.note_account(me, 'identity_unlinked', '');
    return true;
end $$;

grant execute on function access.begin_identity(bytea, text, bytea, bytea, boolean, bytea, text),
    access.take_identity(bytea, text, bytea, bytea), access.vouch_identity(bytea, bytea, bytea, text, boolean, bytea, text),
    access.proved_identity(bytea, bytea), access.link_identity(bytea, bytea, bytea, text),
    access.accept_with_identity(bytea, bytea, bytea, bytea, text), access.own_identities(), access.has_password(),
    access.unlink_identity(uuid, bytea) to maillage_app;

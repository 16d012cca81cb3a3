-- Doors: what the application may call without being anybody yet, and what is asked of the identity.

-- True in the demonstration, where one enters as a person of the story in one click.
create function access.is_demonstration() returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce((select demonstration from installation), false)
$$;

-- The salt of an address; for an address nobody has, one that stays the same and looks the same.
create function access.salt_for(address text) returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(
        (select c.salt from credentials c join accounts a on a.person_id = c.person_id
         where a.email = lower(btrim(address)) and a.closed_at is null),
        (select substring(sha256(secret || convert_to(lower(btrim(address)), 'UTF8')) for 16) from installation))
$$;

-- Opens a session for whoever proves the password: 'ok', 'wrong' or 'slow_down' after ten failures
-- in a quarter of an hour. The application never reads a digest, it presents one.
create function access.sign_in(address text, presented bytea, new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    typed bytea := sha256(convert_to(lower(btrim(address)), 'UTF8'));
    who uuid;
begin
    delete from sign_in_failures where at < now() - interval '1 day';
    if (select count(*) from sign_in_failures where email_hash = typed and at > now() - interval '15 minutes') >= 10 then
        return 'slow_down';
    end if;
    select c.person_id into who from credentials c join accounts a on a.person_id = c.person_id
    where a.email = lower(btrim(address)) and a.closed_at is null and c.digest = presented;
    if who is null then
        insert into sign_in_failures (email_hash) values (typed);
        return 'wrong';
    end if;
    delete from sign_in_failures where email_hash = typed;
    delete from sessions where expires_at < now();
    insert into sessions (token_hash, person_id, expires_at, browser)
    values (new_token_hash, who, now() + interval '12 hours', left(from_browser, 300));
    return 'ok';
end $$;

-- Enters as a person of the story. It answers false, always, outside a demonstration.
create function access.enter_demonstration(person uuid, new_token_hash bytea, from_browser text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not access.is_demonstration()
       or not exists (select from accounts where person_id = person and demonstration_role is not null) then
        return false;
    end if;
    insert into sessions (token_hash, person_id, expires_at, browser)
    values (new_token_hash, person, now() + interval '12 hours', left(from_browser, 300));
    return true;
end $$;

-- The people one can enter as; nobody outside a demonstration.
create function access.demonstration_people()
returns table (person_id uuid, name text, role text, kind text, place text)
language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, p.given_name || ' ' || p.family_name, a.demonstration_role,
           case when a.administrator then 'administrator'
                when exists (select from coordinators c where c.person_id = p.id and c.ended_at is null) then 'coordinator'
                when exists (select from guardians g where g.person_id = p.id and g.ended_at is null) then 'guardian'
                else 'professional' end,
           coalesce((select o.name from professionals f join organisations o on o.id = f.organisation_id
                     where f.person_id = p.id and f.ended_at is null limit 1), '')
    from people p join accounts a on a.person_id = p.id
    where access.is_demonstration() and a.demonstration_role is not null
    order by a.created_at, p.family_name
$$;

-- Makes the holder of a token the person asking, for this transaction, and says who that is;
-- no row when the token opens nothing.
create function access.identify(token text)
returns table (person_id uuid, given_name text, family_name text, language text, administrator boolean,
               territories uuid[], time_zone text, organisations uuid[], children uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform set_config('maillage.session', token, true);
    update sessions s set seen_at = now()
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now()
      and s.seen_at < now() - interval '1 minute';
    return query
    select p.id, p.given_name, p.family_name, a.language, a.administrator,
           array(select access.coordinated()),
           coalesce((select t.time_zone from territories t where t.id in (select access.my_territories()) limit 1), 'Europe/Paris'),
           array(select access.my_organisations()), array(select access.my_children())
    from people p join accounts a on a.person_id = p.id
    where p.id = access.me();
end $$;

-- Which of one's own sessions a token belongs to: the hash itself is not readable.
create function access.session_of(hash bytea) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select id from sessions where token_hash = hash and person_id = access.me()
$$;

create function access.sign_out() returns void
language sql security definer set search_path = public, pg_temp as $$
    delete from sessions where token_hash = sha256(convert_to(nullif(current_setting('maillage.session', true), ''), 'UTF8'))
$$;

create function access.sign_out_everywhere() returns void
language sql security definer set search_path = public, pg_temp as $$
    delete from sessions where person_id = access.me()
$$;

-- Changes one's own password, proving the old one; every other session ends.
create function access.change_password(old_digest bytea, new_salt bytea, new_digest bytea) returns boolean
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
    return true;
end $$;

-- The next number of a series, such as PAP-2026: 1, 2, 3…
create function access.next_number(territory uuid, series text) returns integer
language sql security definer set search_path = public, pg_temp as $$
    insert into reference_counters as c (territory_id, prefix, last_number) values (territory, series, 1)
    on conflict (territory_id, prefix) do update set last_number = c.last_number + 1
    returning last_number
$$;

-- What the application may call; nothing else is for it.
grant execute on function
    access.me(), access.is_administrator(), access.coordinated(), access.my_organisations(), access.my_guardians(),
    access.my_children(), access.my_territories(), access.member_partnerships(text), access.family_partnerships(),
    access.shared_partnerships(text), access.shared_children(), access.my_members(), access.known_people(), access.known_accounts(),
    access.is_demonstration(), access.salt_for(text), access.sign_in(text, bytea, bytea, text),
    access.enter_demonstration(uuid, bytea, text), access.demonstration_people(), access.identify(text),
    access.session_of(bytea), access.sign_out(), access.sign_out_everywhere(), access.change_password(bytea, bytea, bytea),
    access.next_number(uuid, text), access.record(text, text, uuid, uuid, uuid, jsonb), access.broken_link(uuid),
    access.scan(date, text, uuid[]), access.short_calendars(date, integer),
    access.lengthen_calendar(uuid, integer[], date[], date[], text[], date), access.take_lease(uuid, integer),
    access.zones_to_scan()
    to maillage_app;
-- Triggers that keep invariants run in the application's name.
grant execute on function access.held_reviews_stay(), access.partnership_states(), access.party_wrote(),
    access.log_change(), access.installation_kind_is_final() to maillage_app;

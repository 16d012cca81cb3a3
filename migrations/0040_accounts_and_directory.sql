-- Opening and closing accounts, coming back into a partnership, and search that forgives accents.
-- No e-mail leaves the house yet: a first passphrase is handed over in person, and whoever gets it
-- changes it in its account.

-- A text as it is searched: small letters without accents.
create function access.plain(words text) returns text
language sql immutable strict parallel safe as $$
    select replace(replace(replace(regexp_replace(lower(normalize(words, nfd)), '[\u0300-\u036f]', '', 'g'),
                                   'œ', 'oe'), 'æ', 'ae'), '’', '''')
$$;

-- Opens an account for a person of a territory one coordinates: 'ok', or 'taken' when the address
-- or the person has one already.
create function access.create_account(person uuid, address text, new_salt bytea, new_digest bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    place uuid;
begin
    select territory_id into place from people where id = person;
    if place is null or place not in (select access.coordinated()) then
        raise exception 'accounts are opened by the coordination of the territory' using errcode = 'insufficient_privilege';
    end if;
    insert into accounts (person_id, email) values (person, lower(btrim(address))) on conflict do nothing;
    if not found then
        return 'taken';
    end if;
    insert into credentials (person_id, salt, digest) values (person, new_salt, new_digest);
    perform access.record('created', 'accounts', person, place, null);
    return 'ok';
end $$;

-- Names a coordinator: 'created' with a new account, 'named' when somebody of the territory has
-- that address already, 'taken' when somebody of elsewhere has.
create function access.create_coordinator(territory uuid, given text, family text, address text,
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

-- Closes an account or opens it again; closing ends its sessions. Never one's own: an installation
-- keeps an administrator.
create function access.close_account(person uuid, closed boolean) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not access.is_administrator() or person = access.me() then
        raise exception 'accounts are closed by another administrator' using errcode = 'insufficient_privilege';
    end if;
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

-- Invites a member that left: it keeps its last words and accepts anew for itself. A function and
-- not a policy: policies are joined by "or", and this one would open the words of those who left.
create function access.invite_again(member uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update members set left_on = null, accepted_on = null, accepted_by = null, invited_at = now(), version = version + 1
    where id = member and left_on is not null and territory_id in (select access.coordinated());
    return found;
end $$;

grant execute on function access.plain(text), access.create_account(uuid, text, bytea, bytea),
    access.create_coordinator(uuid, text, text, text, bytea, bytea), access.close_account(uuid, boolean),
    access.invite_again(uuid) to maillage_app;

-- A member may leave before it confirmed what was written down for it: the words stay as they are,
-- with who wrote them down.
drop policy own_words on members;
create policy own_words on members for update to maillage_app
    using (organisation_id = any (array(select access.my_organisations())) and left_on is null)
    with check (organisation_id = any (array(select access.my_organisations())) and (recorded_by is null or left_on is not null));

-- A guardian says what it expects of its own child's plan, not of another's.
drop policy own_words on expectations;
create policy own_words on expectations for insert to maillage_app
    with check (guardian_id = any (array(select access.my_guardians())) and recorded_by is null
                and partnership_id = any (array(select access.family_partnerships())));

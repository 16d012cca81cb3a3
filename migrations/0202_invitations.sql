-- Nobody is handed a password any more: an account is opened with a code, on paper or by e-mail, that
-- lets its person choose one. Single use, two weeks long; one that is asked for again ends the one before.
-- The same way leads back in for whoever forgot a password, by e-mail, for an hour.

create table invitations (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references accounts,
    -- SHA-256 of the code, which has 100 bits and more: a copy of this table opens nothing.
    code_hash bytea not null unique check (length(code_hash) = 32),
    -- Asked for by the person itself, who forgot its password.
    forgotten boolean not null default false,
    made_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz,
    created_by uuid references people
);
create index invitations_person on invitations (person_id, made_at);
alter table invitations enable row level security;
alter table invitations force row level security;
do $$
begin
    execute format('create policy owner_everything on invitations to %I using (true) with check (true)', current_user);
end $$;

alter table letters add column invitation_id uuid references invitations,
    add constraint letters_of_an_invitation check ((invitation_id is not null) = (kind in ('invitation', 'password'))),
    drop constraint letters_kind_check,
    add constraint letters_kind_check
        check (kind in ('review', 'contribution', 'digest', 'entrusted', 'link', 'invitation', 'password', 'account')),
    drop constraint letters_said_check,
    add constraint letters_said_check check (said in ('planned', 'moved', 'cancelled', 'contribution', 'digest', 'entrusted', 'link',
                                                      'invitation', 'password', 'account'));

-- What the letter's link carries: computed when it leaves, and written down nowhere.
create function access.invitation_code(invitation uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
    select encode(sha256(secret || sha256(secret || convert_to('invitation', 'UTF8') || uuid_send(invitation))), 'hex') from installation
    where invitation is not null
$$;

-- A new code for somebody who has an account; the ones before open nothing any more.
create function access.invite(person uuid, hash bytea) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    made uuid;
begin
    if not access.opens_accounts_for(person) then
        raise exception 'people are invited by the coordination or an administrator' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from accounts where person_id = person and closed_at is null) then
        return null;
    end if;
    update invitations set expires_at = now() where person_id = person and used_at is null and expires_at > now();
    insert into invitations (person_id, code_hash, expires_at, created_by)
    values (person, hash, now() + interval '14 days', access.me()) returning id into made;
    perform access.record('changed', 'accounts', person, (select territory_id from people where id = person), null,
                          jsonb_build_object('columns', jsonb_build_array('invitation')));
    return made;
end $$;

-- Sends it by e-mail, for who just made it; the code on the screen opens nothing any more.
create function access.mail_invitation(which uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    made invitations;
begin
    update invitations set code_hash = sha256(convert_to(access.invitation_code(id), 'UTF8'))
    where id = which and created_by = access.me() and used_at is null and expires_at > now()
    returning * into made;
    if not found then
        return false;
    end if;
    insert into letters (key, territory_id, person_id, kind, invitation_id)
    select 'invitation.' || made.id, p.territory_id, made.person_id, 'invitation', made.id from people p where p.id = made.person_id
    on conflict (key) do nothing;
    return true;
end $$;

-- Somebody says it forgot its password. It answers nothing, whether that address has an account or not;
-- three times in an hour at most.
create function access.forgot(address text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid;
    made uuid := gen_random_uuid();
begin
    select person_id into who from accounts where email = lower(btrim(address)) and closed_at is null;
    if who is null or (select count(*) from invitations where person_id = who and forgotten and made_at > now() - interval '1 hour') >= 3 then
        return;
    end if;
    insert into invitations (id, person_id, code_hash, forgotten, expires_at)
    values (made, who, sha256(convert_to(access.invitation_code(made), 'UTF8')), true, now() + interval '1 hour');
    insert into letters (key, territory_id, person_id, kind, invitation_id)
    select 'password.' || made, p.territory_id, who, 'password', made from people p where p.id = who;
end $$;

-- The address of the account a code is of; null when it opens nothing.
create function access.invited(hash bytea) returns text
language sql stable security definer set search_path = public, pg_temp as $$
    select a.email from invitations i join accounts a on a.person_id = i.person_id and a.closed_at is null
    where i.code_hash = hash and i.used_at is null and i.expires_at > now()
$$;

-- Chooses the password with a code; every session ends. The second factor stays. False when it opens nothing.
create function access.accept_invitation(hash bytea, new_salt bytea, new_digest bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid;
begin
    update invitations i set used_at = now() from accounts a
    where i.code_hash = hash and i.used_at is null and i.expires_at > now() and a.person_id = i.person_id and a.closed_at is null
    returning i.person_id into who;
    if who is null then
        return false;
    end if;
    update invitations set expires_at = now() where person_id = who and used_at is null and expires_at > now();
    insert into credentials (person_id, salt, digest) values (who, new_salt, new_digest)
    on conflict (person_id) do update set salt = excluded.salt, digest = excluded.digest, changed_at = now();
    delete from sessions where person_id = who;
    perform access.note_account(who, 'password_changed', '');
    return true;
end $$;

-- Whoever's way in changed hears of it by letter, so that what was not its own doing does not stay unseen.
create function access.tell_of_account() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from letters where person_id = new.person_id and kind = 'account' and sent_at is null
                                         and given_up_at is null and dropped_at is null) then
        insert into letters (key, territory_id, person_id, kind)
        select 'account.' || gen_random_uuid(), p.territory_id, new.person_id, 'account' from people p where p.id = new.person_id;
    end if;
    return new;
end $$;
create trigger tell_of_account after insert on account_events for each row
    when (new.kind in ('second_factor_removed', 'second_factor_reset', 'password_changed', 'recovery_code_used'))
    execute function access.tell_of_account();

-- What a letter about an account says; null when it has nothing to say any more.
create function access.news_of_account(l letters) returns text
language sql stable security definer set search_path = public, pg_temp as $$
    select l.kind
    where exists (select from accounts a where a.person_id = l.person_id and a.closed_at is null)
      and (l.kind = 'account'
           or exists (select from invitations i where i.id = l.invitation_id and i.used_at is null and i.expires_at > now()))
$$;

-- As before, with letters about accounts: they wait for no hour, since whoever forgot its password
-- sits in front of the page.
create or replace function access.take_letter(at timestamptz)
returns table (id uuid, key text, says text, email text, language text, time_zone text, person_id uuid, stop_mark text,
               attempts smallint, review_id uuid, sequence integer, planned_on date, planned_at time, place text,
               video_link text, link_token text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    l letters;
    zone text;
    news text;
begin
    loop
        select x.* into l
        from letters x
        left join people p on p.id = x.person_id
        left join territories t on t.id = coalesce(p.territory_id, x.territory_id)
        left join letter_choices c on c.person_id = x.person_id
        where x.sent_at is null and x.given_up_at is null and x.dropped_at is null
          and (x.not_before is null or x.not_before <= at)
          and (x.kind in ('password', 'account')
               or not access.is_between((at at time zone coalesce(t.time_zone, 'Europe/Paris'))::time,
                                        coalesce(c.quiet_from, '20:00'), coalesce(c.quiet_until, '07:30')))
          and (x.kind <> 'digest'
               or not exists (select from letters y
                              where y.person_id = x.person_id and y.kind = 'digest'
                                and (y.sent_at at time zone coalesce(t.time_zone, 'Europe/Paris'))::date
                                    = (at at time zone coalesce(t.time_zone, 'Europe/Paris'))::date))
        order by x.written_at, x.key
        limit 1
        for update of x skip locked;
        if not found then
            return;
        end if;
        select coalesce((select t.time_zone from people p join territories t on t.id = p.territory_id where p.id = l.person_id),
                        (select t.time_zone from territories t where t.id = l.territory_id), 'Europe/Paris') into zone;
        news := case when l.link_id is not null then access.news_of_link(l.link_id, at)
                     when l.kind in ('invitation', 'password', 'account') then access.news_of_account(l)
                     else access.news_of(l, (at at time zone zone)::date) end;
        if news is null then
            update letters x set dropped_at = at where x.id = l.id;
            continue;
        end if;
        return query
        select l.id, l.key, news, coalesce(a.email, k.email), a.language, zone, coalesce(l.person_id, k.person_id),
               access.stop_mark(l.person_id), l.attempts, r.id, r.version, r.planned_on, r.planned_at, r.place, r.video_link,
               coalesce(access.link_token(k.id), access.invitation_code(l.invitation_id))
        from (select) one
        left join accounts a on a.person_id = l.person_id
        left join contribution_links k on k.id = l.link_id
        left join reviews r on r.id = l.review_id;
        return;
    end loop;
end $$;

grant execute on function access.invite(uuid, bytea), access.mail_invitation(uuid), access.forgot(text), access.invited(bytea),
    access.accept_invitation(bytea, bytea, bytea) to maillage_app;

-- A signature of a passkey, or the word of an identity provider, cannot be judged in SQL: the program
-- judges it and vouches for whom it was. So that no SQL of the application can vouch for anybody, the
-- functions that take its word want a key that the database knows the digest of only.
create table vouching (
    only_row boolean primary key default true check (only_row),
    key_digest bytea not null check (length(key_digest) = 32)
);
alter table vouching enable row level security;
alter table vouching force row level security;
do $$ begin
    execute format('create policy owner_everything on vouching to %I using (true) with check (true)', current_user);
end $$;

-- Whether that is the key.
create function access.vouched(key bytea) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from vouching where key_digest = sha256(key))
$$;
grant execute on function access.vouched(bytea) to maillage_app;

-- Begins a session of whoever has proved who they are: 'ok', or 'code' or 'setup' when the second factor
-- is to be given or set up first, within a quarter of an hour. A strong proof holds both factors.
create function access.begin_session(who uuid, strong boolean, new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    next_step constant text := case when strong then null
                                    when exists (select from second_factors where person_id = who) then 'code'
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

-- Opens a session for whoever proves the password: as above, or 'wrong', or 'slow_down' after ten failures
-- in a quarter of an hour.
create or replace function access.sign_in(address text, presented bytea, new_token_hash bytea, from_browser text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    typed bytea := sha256(convert_to(lower(btrim(address)), 'UTF8'));
    who uuid;
    known uuid;
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
    return access.begin_session(who, false, new_token_hash, from_browser);
end $$;

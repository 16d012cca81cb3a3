-- Words that were sent and could not be taken are kept for their writer: whose session had ended
-- meanwhile, or who met a fault of ours. They wait among the drafts, under "unsent" and the form's
-- address, until they are sent or thrown away; what is being typed waits under "typed" likewise.

-- Whose a session was, for a week after it ended by itself. One that was ended on purpose is not kept.
create table lapsed_sessions (
    token_hash bytea primary key,
    person_id uuid not null references people,
    lapsed_at timestamptz not null default now()
);
alter table lapsed_sessions enable row level security;
alter table lapsed_sessions force row level security;
do $$
begin
    execute format('create policy owner_everything on lapsed_sessions to %I using (true) with check (true)', current_user);
end $$;

create function access.session_lapsed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from lapsed_sessions where lapsed_at < now() - interval '7 days';
    insert into lapsed_sessions (token_hash, person_id) values (old.token_hash, old.person_id) on conflict do nothing;
    return old;
end $$;
create trigger session_lapsed after delete on sessions for each row
    when (old.expires_at <= now()) execute function access.session_lapsed();

-- Keeps a form for whoever that token is of, or was: false when it is of nobody. It opens nothing, and
-- a person keeps no more than fifty.
create function access.keep_unsent(token text, address text, fields jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    hash constant bytea := sha256(convert_to(token, 'UTF8'));
    who uuid;
begin
    select s.person_id into who from sessions s where s.token_hash = hash and s.awaits is null;
    if who is null then
        select l.person_id into who from lapsed_sessions l where l.token_hash = hash and l.lapsed_at > now() - interval '7 days';
    end if;
    if who is null or exists (select from accounts a where a.person_id = who and a.closed_at is not null) then
        return false;
    end if;
    insert into drafts as d (person_id, place, form)
    select who, 'unsent ' || address, fields
    where (select count(*) from drafts x where x.person_id = who and x.place like 'unsent %') < 50
    on conflict (person_id, place) do update set form = excluded.form, saved_at = now();
    return found;
end $$;
grant execute on function access.keep_unsent(text, text, jsonb) to maillage_app;

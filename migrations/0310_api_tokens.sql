-- The read API (src/api): another program reads as an organisation. Its token is made by a professional
-- of that organisation, who sees already what it opens: an administrator, who sees nothing of a child, could
-- hold one otherwise. It works while its maker acts for the organisation, and no longer: whoever leaves takes
-- no key along. The coordination and administrators see which there are, and withdraw them.

create table api_tokens (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    organisation_id uuid not null,
    -- What for, in its maker's words.
    name text not null check (length(btrim(name)) between 1 and 100),
    -- SHA-256: a copy of this table opens nothing.
    token_hash bytea not null unique check (length(token_hash) = 32),
    made_by uuid not null references people,
    made_at timestamptz not null default now(),
    expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
    withdrawn_at timestamptz,
    withdrawn_by uuid references people,
    foreign key (organisation_id, territory_id) references organisations (id, territory_id),
    unique (id, territory_id),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index api_tokens_organisation on api_tokens (organisation_id);

-- Every use, refused ones of a token there once was included. Kept a year, as the events of an account are.
create table api_uses (
    id bigint generated always as identity primary key,
    token_id uuid not null,
    territory_id uuid not null references territories,
    at timestamptz not null default now(),
    route text not null check (length(route) <= 100),
    answered integer not null,
    foreign key (token_id, territory_id) references api_tokens (id, territory_id)
);
create index api_uses_token on api_uses (token_id, at desc);
create index api_uses_territory on api_uses (territory_id);

do $$
declare
    name text;
begin
    foreach name in array array['api_tokens', 'api_uses'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_everything on %I to %I using (true) with check (true)', name, current_user);
    end loop;
end $$;
create trigger log_change after insert or update or delete on api_tokens
    for each row execute function access.log_change();

-- Carrying a key to a program that reads whole plans is one of the gravest acts (0270).
create function access.api_token_wants_a_proof() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform access.must_have_proved('api_token');
    return new;
end $$;
create trigger wants_a_proof before insert on api_tokens
    for each row execute function access.api_token_wants_a_proof();

grant select (id, territory_id, organisation_id, name, made_by, made_at, expires_at, withdrawn_at, withdrawn_by),
    insert (territory_id, organisation_id, name, token_hash, made_by, expires_at),
    update (withdrawn_at, withdrawn_by) on api_tokens to maillage_app;
create policy seen on api_tokens for select to maillage_app
    using (territory_id = any (array(select access.coordinated()))
           or organisation_id = any (array(select access.my_organisations()))
           or (select access.is_administrator()));
create policy made on api_tokens for insert to maillage_app
    with check (made_by = (select access.me()) and organisation_id = any (array(select access.my_organisations())));
create policy withdrawn on api_tokens for update to maillage_app
    using (withdrawn_at is null
           and (territory_id = any (array(select access.coordinated()))
                or organisation_id = any (array(select access.my_organisations()))
                or (select access.is_administrator())))
    with check (withdrawn_at is not null and withdrawn_by = (select access.me()));

grant select on api_uses to maillage_app;
create policy seen on api_uses for select to maillage_app
    using (token_id = any (array(select t.id from api_tokens t)));

-- The organisation for which a program asks: `maillage.api_token` carries the token itself, as
-- `maillage.session` does for a person. Nobody's where it expired, was withdrawn, or its maker left.
create function access.asking_organisation() returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    token constant text := nullif(current_setting('maillage.api_token', true), '');
begin
    if token is null then
        return null;
    end if;
    return (select t.organisation_id
            from api_tokens t
            join accounts a on a.person_id = t.made_by and a.closed_at is null
            join organisations o on o.id = t.organisation_id and o.archived_at is null
            where t.token_hash = sha256(convert_to(token, 'UTF8')) and t.withdrawn_at is null and t.expires_at > now()
              and exists (select from professionals f
                          where f.person_id = t.made_by and f.organisation_id = t.organisation_id
                            and (f.ended_at is null or f.ended_at > now())));
end $$;

-- It sees what each professional of that organisation sees by working there, and by nothing else: every
-- policy goes on from these three. They say what 0279 said, where a person asks.
create or replace function access.my_organisations() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held constant access.held := access.acting();
begin
    if held.person_id is null then
        return query select asking from access.asking_organisation() asking where asking is not null;
    elsif held.acts_as in ('organisation', 'person') then
        return query select organisation_id from professionals
                     where person_id = held.person_id and (ended_at is null or ended_at > now())
                       and (held.acts_for is null or organisation_id = held.acts_for);
    end if;
end $$;

create or replace function access.directories() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    held constant access.held := access.acting();
begin
    if held.person_id is null then
        return query select o.territory_id from organisations o where o.id = access.asking_organisation();
    end if;
    if held.acts_as in ('coordination', 'person') then
        return query select territory_id from coordinators
                     where person_id = held.person_id and (ended_at is null or ended_at > now());
    end if;
    if held.acts_as in ('organisation', 'person') then
        return query select territory_id from professionals
                     where person_id = held.person_id and (ended_at is null or ended_at > now())
                       and (held.acts_for is null or organisation_id = held.acts_for);
    end if;
end $$;

-- Makes the program that holds a token the one asking, for this transaction, which only reads from here on;
-- no row when the token opens nothing.
create function access.open_api(token text) returns table (organisation_id uuid, time_zone text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform set_config('maillage.session', '', true);
    perform set_config('maillage.api_token', token, true);
    return query
    select o.id, t.time_zone from organisations o join territories t on t.id = o.territory_id
    where o.id = access.asking_organisation();
    perform set_config('transaction_read_only', 'on', true);
end $$;

-- Notes a use; and, once a day, child and token, in the log of each child whose plan was handed out, that it
-- was and to which organisation. Of a token that never was, nothing is known.
create function access.note_api(token text, on_route text, status integer, plans_read uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    used api_tokens;
    read_of record;
begin
    select * into used from api_tokens t where t.token_hash = sha256(convert_to(token, 'UTF8'));
    if not found then
        return;
    end if;
    perform set_config('maillage.session', '', true);
    perform set_config('maillage.api_token', token, true);
    delete from api_uses where token_id = used.id and at < now() - interval '1 year';
    insert into api_uses (token_id, territory_id, route, answered) values (used.id, used.territory_id, on_route, status);
    for read_of in
        select distinct pl.child_id, pl.territory_id from plans pl
        where pl.partnership_id = any (plans_read) and pl.partnership_id in (select access.member_partnerships('plan'))
          and not exists (select from trail l where l.child_id = pl.child_id and l.subject = 'api' and l.subject_id = used.id
                          and l.act = 'exported' and l.at > now() - interval '20 hours')
        order by pl.child_id
    loop
        perform access.record('exported', 'api', used.id, read_of.territory_id, read_of.child_id,
                              jsonb_build_object('organisation', used.organisation_id));
    end loop;
    perform set_config('maillage.api_token', '', true);
end $$;

revoke execute on function access.asking_organisation(), access.open_api(text), access.note_api(text, text, integer, uuid[]),
    access.api_token_wants_a_proof() from public;
grant execute on function access.open_api(text), access.note_api(text, text, integer, uuid[]) to maillage_app;

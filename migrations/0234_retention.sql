-- How long a file is kept once nobody works with it, and what becomes of it then: it is anonymised, so
-- that the statistics stay and nobody can be told from what is left (docs/privacy.md has the periods with
-- their sources).

alter table territories
    -- Years after the last contact, before a file is anonymised.
    add column file_kept_years smallint not null default 2 check (file_kept_years between 1 and 10),
    -- Months a line of the log is kept.
    add column log_kept_months smallint not null default 12 check (log_kept_months between 6 and 36);
grant update (file_kept_years, log_kept_months) on territories to maillage_app;

-- Of whom nothing is left but figures, and since when. Kept for good: it names nobody any more.
create table anonymisations (
    subject_id uuid primary key,
    kind text not null check (kind in ('child', 'person')),
    territory_id uuid references territories,
    done_on date not null,
    -- Null for the operator's command.
    done_by uuid references people
);
create index anonymisations_territory on anonymisations (territory_id);
alter table anonymisations enable row level security;
alter table anonymisations force row level security;
-- The first line of a chain of the log that is still kept follows this one.
create table trail_cuts (
    chain uuid primary key,
    number bigint not null,
    hash bytea not null
);
alter table trail_cuts enable row level security;
alter table trail_cuts force row level security;
do $$
begin
    execute format('create policy owner_everything on anonymisations to %I using (true) with check (true)', current_user);
    execute format('create policy owner_everything on trail_cuts to %I using (true) with check (true)', current_user);
end $$;
grant select on anonymisations to maillage_app;
create policy seen on anonymisations for select to maillage_app
    using (territory_id = any (array(select access.coordinated())));

-- The last day something happened around a child: what was written, met, agreed, or the end of a plan.
create function access.last_contact(child uuid) returns date
language sql stable security definer set search_path = public, pg_temp as $$
    with of_child as (select pl.partnership_id as id from plans pl where pl.child_id = child)
    select max(day) from (
        select c.created_at::date as day from children c where c.id = child
        union all select greatest(p.start_on, coalesce(p.closed_on, p.end_on), p.created_at::date) from partnerships p join of_child using (id)
        union all select greatest(r.held_on, r.planned_on, r.created_at::date) from reviews r where r.partnership_id in (select id from of_child)
        union all select n.written_at::date from notes n where n.partnership_id in (select id from of_child)
        union all select c.written_at::date from contributions c where c.partnership_id in (select id from of_child)
        union all select e.written_at::date from expectations e where e.partnership_id in (select id from of_child)
        union all select a.created_at::date from actions a where a.partnership_id in (select id from of_child)
        union all select a.changed_at::date from actions a where a.partnership_id in (select id from of_child)
        union all select d.attached_at::date from documents d where d.partnership_id in (select id from of_child)
        union all select a.written_on from addenda a where a.partnership_id in (select id from of_child)
        union all select s.end_on from suspensions s where s.partnership_id in (select id from of_child)
        union all select greatest(h.ended_on, h.proposed_on) from hand_overs h where h.partnership_id in (select id from of_child)
        union all select greatest(c.given_at, c.withdrawn_at)::date from consents c where c.child_id = child
        union all select greatest(x.asked_on, x.answered_on) from rectifications x where x.child_id = child) days
$$;

-- Files whose time is up on a day, or will be until `until`: no plan runs, nothing waits for an answer.
create function access.files_ending(on_day date, until date) returns table (child_id uuid, territory_id uuid, last_contact date, due_on date)
language sql stable security definer set search_path = public, pg_temp as $$
    select c.id, c.territory_id, l.day, (l.day + make_interval(years => t.file_kept_years))::date
    from children c
    join territories t on t.id = c.territory_id
    cross join lateral (select access.last_contact(c.id) as day) l
    where not exists (select from anonymisations a where a.subject_id = c.id)
      -- Cheap, and most files fall here.
      and c.created_at::date <= until - t.file_kept_years * 365
      and not exists (select from plans pl join partnerships p on p.id = pl.partnership_id
                      where pl.child_id = c.id and p.state = 'active' and (p.end_on is null or p.end_on >= on_day))
      and not exists (select from hand_overs h join plans pl on pl.partnership_id = h.partnership_id
                      where pl.child_id = c.id and h.state in ('proposed', 'taken'))
      and not exists (select from rectifications x where x.child_id = c.id and x.outcome is null)
      and l.day + make_interval(years => t.file_kept_years) <= until
$$;

-- The same for the coordination, of its own territories.
create function access.my_files_ending(on_day date, until date) returns table (child_id uuid, territory_id uuid, last_contact date, due_on date)
language sql stable security definer set search_path = public, pg_temp as $$
    select f.* from access.files_ending(on_day, until) f
    where f.territory_id = any (array(select access.coordinated()))
$$;
grant execute on function access.my_files_ending(date, date) to maillage_app;

-- For an administrator: how many, and no child.
create function access.files_ending_in(territory uuid, on_day date, out due bigint, out done bigint)
language sql stable security definer set search_path = public, pg_temp as $$
    select (select count(*) from access.files_ending(on_day, on_day) f where f.territory_id = territory),
           (select count(*) from anonymisations a where a.territory_id = territory and a.kind = 'child')
    where access.is_administrator()
$$;
grant execute on function access.files_ending_in(uuid, date) to maillage_app;

-- Whether some row that is still somebody's names a person: as its author, its referent, its coordinator.
-- Every reference there is to people is asked, so one that a later table brings is too.
create function access.is_still_named(person uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    reference record;
    found_one boolean;
begin
    for reference in
        select c.conrelid::regclass as of_table, a.attname as of_column
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'people'::regclass and c.connamespace = 'public'::regnamespace
          and exists (select from pg_attribute p where p.attrelid = c.conrelid and p.attname = 'partnership_id' and not p.attisdropped)
          and c.conrelid <> 'visits'::regclass
    loop
        execute format('select exists (select from %s x where x.%I = $1
                            and not exists (select from plans pl join anonymisations d on d.subject_id = pl.child_id
                                            where pl.partnership_id = x.partnership_id))',
                       reference.of_table, reference.of_column) into found_one using person;
        if found_one then
            return true;
        end if;
    end loop;
    return exists (select from partnerships p where p.created_by = person
                   and not exists (select from plans pl join anonymisations d on d.subject_id = pl.child_id
                                   where pl.partnership_id = p.id));
end $$;

-- People whose functions all ended as long ago as their territory keeps a file, and whom no file names.
create function access.people_ending(on_day date) returns table (person_id uuid, territory_id uuid, due_on date)
language sql stable security definer set search_path = public, pg_temp as $$
    select w.id, w.territory_id, (e.day + make_interval(years => t.file_kept_years))::date
    from people w
    join territories t on t.id = w.territory_id
    left join accounts a on a.person_id = w.id
    cross join lateral (
        select greatest(max(x.ended_at), (select max(s.seen_at) from sessions s where s.person_id = w.id), w.created_at)::date as day
        from (select f.ended_at from professionals f where f.person_id = w.id
              union all select c.ended_at from coordinators c where c.person_id = w.id
              union all select g.ended_at from guardians g where g.person_id = w.id
                        and not exists (select from anonymisations d where d.subject_id = g.child_id)) x) e
    where not coalesce(a.administrator, false)
      and not exists (select from anonymisations d where d.subject_id = w.id)
      and not exists (select from professionals f where f.person_id = w.id and (f.ended_at is null or f.ended_at > on_day))
      and not exists (select from coordinators c where c.person_id = w.id and (c.ended_at is null or c.ended_at > on_day))
      and not exists (select from guardians g where g.person_id = w.id
                      and not exists (select from anonymisations d where d.subject_id = g.child_id))
      and e.day + make_interval(years => t.file_kept_years) <= on_day
      and not access.is_still_named(w.id)
$$;

-- A person's name and everything one can reach it by; what opens its account is gone.
create function access.anonymise_person(person uuid, on_day date) returns void
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

-- Words are gone where there were some, so that what was said or not still counts.
create function access.without_words(said text) returns text
language sql immutable as $$ select case when btrim(coalesce(said, '')) = '' then said else '–' end $$;

-- A child's file: names and words go, days, states and links between rows stay. It gives the keys of the
-- documents' files, which are to be taken from the shelf once this is kept.
--
-- Triggers rest meanwhile: agreed minutes never change for anybody, letters would be written about meetings
-- of years ago, and hundreds of lines in the log would say what the one below says. Switched off for this
-- transaction alone; a writer waits for it, so it is done for few files at a time.
create function access.anonymise_child(child uuid, on_day date) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    plans_of_child uuid[] := array(select pl.partnership_id from plans pl where pl.child_id = child);
    touched constant text[] := array['children', 'guardians', 'partnerships', 'suspensions', 'members', 'needs', 'expectations', 'objectives',
        'objective_interests', 'actions', 'notes', 'reviews', 'contributions', 'contribution_points', 'contribution_links',
        'decisions', 'dissents', 'addenda', 'documents', 'plan_agreements', 'hand_overs', 'hand_over_answers', 'sheet_fields',
        'substitutes', 'rectifications'];
    name text;
    address text;
    person uuid;
begin
    perform set_config('lock_timeout', '3s', true);
    foreach name in array touched loop
        execute format('alter table %I disable trigger user', name);
    end loop;
    return query delete from documents d where d.partnership_id = any (plans_of_child) returning d.stored_as;
    for address in
        select i::text from unnest(plans_of_child || child) i
        union all select r.id::text from reviews r where r.partnership_id = any (plans_of_child)
        union all select h.id::text from hand_overs h where h.partnership_id = any (plans_of_child)
    loop
        delete from drafts d where position(address in d.place) > 0;
    end loop;
    delete from notes where partnership_id = any (plans_of_child);
    delete from sheet_fields where partnership_id = any (plans_of_child);
    delete from substitutes where partnership_id = any (plans_of_child);
    delete from contribution_points where partnership_id = any (plans_of_child);
    delete from visits where partnership_id = any (plans_of_child);
    update contribution_links set email = null, draft = null, withdrawn_at = coalesce(withdrawn_at, now())
    where partnership_id = any (plans_of_child);
    update children set given_name = '–', family_name = 'Dossier anonymisé', birth_date = date_trunc('year', birth_date)::date,
                        version = version + 1
    where id = child;
    -- Nobody's to open any more, not even for who has another child here.
    update guardians set ended_at = coalesce(ended_at, now()) where child_id = child;
    update partnerships set reference = '– ' || left(gen_random_uuid()::text, 8), title = '', need = access.without_words(need),
        common_objective = access.without_words(common_objective), started_without = access.without_words(started_without),
        version = version + 1
    where id = any (plans_of_child);
    -- Why, in a word, may tell of an illness.
    update suspensions set reason = 'other', comment = '' where partnership_id = any (plans_of_child);
    update members set interest = access.without_words(interest), function = access.without_words(function),
                       means = access.without_words(means)
    where partnership_id = any (plans_of_child);
    update needs set description = '–' where partnership_id = any (plans_of_child);
    update expectations set words = '–' where partnership_id = any (plans_of_child);
    update objectives set title = '–', success = access.without_words(success), carried_over = access.without_words(carried_over)
    where partnership_id = any (plans_of_child);
    update objective_interests set words = access.without_words(words) where partnership_id = any (plans_of_child);
    update actions set title = '–', expected_result = access.without_words(expected_result),
                       evaluation = access.without_words(evaluation), family_opinion = access.without_words(family_opinion)
    where partnership_id = any (plans_of_child);
    update reviews set place = '', video_link = '', scope = access.without_words(scope), synthesis = access.without_words(synthesis),
        adjustments = access.without_words(adjustments), family_absence_reason = access.without_words(family_absence_reason),
        cancelled_reason = access.without_words(cancelled_reason)
    where partnership_id = any (plans_of_child);
    update contributions set sees = access.without_words(sees), works = access.without_words(works),
                             hard = access.without_words(hard), proposes = access.without_words(proposes)
    where partnership_id = any (plans_of_child);
    update decisions set remaining = access.without_words(remaining), actions = '[]' where partnership_id = any (plans_of_child);
    update dissents set words = '–' where partnership_id = any (plans_of_child);
    update addenda set words = '–' where partnership_id = any (plans_of_child);
    update plan_agreements set words = access.without_words(words), of_text = '' where partnership_id = any (plans_of_child);
    update review_periods set late_comment = access.without_words(late_comment) where partnership_id = any (plans_of_child);
    update flags set closing_reason = access.without_words(closing_reason) where partnership_id = any (plans_of_child);
    update hand_overs set reason = '–', declined_because = access.without_words(declined_because) where partnership_id = any (plans_of_child);
    update hand_over_items set words = access.without_words(words) where partnership_id = any (plans_of_child);
    update hand_over_answers set words = access.without_words(words) where partnership_id = any (plans_of_child);
    update inheritances set words = '–' where partnership_id = any (plans_of_child);
    update rectifications set original = '–', page = '', words = '–', answer = access.without_words(answer) where child_id = child;
    foreach name in array touched loop
        execute format('alter table %I enable trigger user', name);
    end loop;
    insert into anonymisations (subject_id, kind, territory_id, done_on, done_by)
    select c.id, 'child', c.territory_id, on_day, access.me() from children c where c.id = child;
    -- Its guardians, unless Maillage knows them for something else.
    for person in
        select distinct g.person_id from guardians g
        where g.child_id = child
          and not exists (select from guardians o where o.person_id = g.person_id
                          and not exists (select from anonymisations d where d.subject_id = o.child_id))
          and not exists (select from professionals f where f.person_id = g.person_id)
          and not exists (select from coordinators c where c.person_id = g.person_id)
          and not exists (select from accounts a where a.person_id = g.person_id and a.administrator)
    loop
        perform access.anonymise_person(person, on_day);
    end loop;
    perform access.record('removed', 'children', child, c.territory_id, c.id, '{"anonymised": true}') from children c where c.id = child;
end $$;

-- The coordination's: of what was listed, only what is its own and still due. Anything else stops it all.
create function access.anonymise_files(listed uuid[], on_day date) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    one uuid;
begin
    -- The day is handed in by the application, which may be an hour or so ahead: not a year.
    if cardinality(listed) > 50 or on_day > current_date + 1 or exists (select from unnest(listed) l
                                           where l not in (select f.child_id from access.my_files_ending(on_day, on_day) f)) then
        raise exception 'only a file whose time is up is anonymised, by its coordination' using errcode = 'insufficient_privilege';
    end if;
    foreach one in array listed loop
        return query select access.anonymise_child(one, on_day);
    end loop;
end $$;
grant execute on function access.anonymise_files(uuid[], date) to maillage_app;

-- The log: its oldest lines go, chain by chain, and the last that went is remembered so that the others
-- still follow from it. The operator's alone: nobody else shortens a log.
create function access.prune_log(on_day date) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    end_of record;
    gone bigint;
    total bigint := 0;
begin
    for end_of in
        select distinct on (l.chain) l.chain, l.number, l.hash
        from trail l
        -- A child may have changed territory: its chain is kept as long as the most patient of them says.
        join (select k.chain, max(coalesce(t.log_kept_months, 12)) as months
              from trail k left join territories t on t.id = k.territory_id group by k.chain) k using (chain)
        where l.at < on_day - make_interval(months => k.months)
        order by l.chain, l.number desc
    loop
        insert into trail_cuts (chain, number, hash) values (end_of.chain, end_of.number, end_of.hash)
        on conflict (chain) do update set number = excluded.number, hash = excluded.hash;
        delete from trail where chain = end_of.chain and number <= end_of.number;
        get diagnostics gone = row_count;
        total := total + gone;
    end loop;
    if total > 0 then
        perform access.record('removed', 'trail', null, null, null, jsonb_build_object('lines', total));
    end if;
    return total;
end $$;

create or replace function access.broken_link(which uuid) returns bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    link trail;
    expected bigint := 0;
    previous bytea := '\x';
begin
    -- What was kept too long is gone; what is left follows from the last of it.
    select c.number, c.hash into expected, previous from trail_cuts c where c.chain = which;
    expected := coalesce(expected, 0);
    previous := coalesce(previous, '\x');
    for link in select * from trail where chain = which order by number loop
        expected := expected + 1;
        if link.number <> expected
           or link.hash <> sha256(previous || convert_to(concat_ws('|', link.number, extract(epoch from link.at),
                link.territory_id, link.child_id, link.person_id, link.act, link.subject, link.subject_id, link.details), 'UTF8')) then
            return expected;
        end if;
        previous := link.hash;
    end loop;
    if not exists (select from trail_heads where chain = which and entries = expected and hash = previous) then
        return expected + 1;
    end if;
    return null;
end $$;

-- How far each chain goes, for the copy that is kept elsewhere every day: identifiers and hashes.
create function access.log_heads() returns table (chain uuid, entries bigint, hash bytea)
language sql stable security definer set search_path = public, pg_temp as $$
    select h.chain, h.entries, h.hash from trail_heads h order by h.chain
$$;
grant execute on function access.log_heads() to maillage_app;

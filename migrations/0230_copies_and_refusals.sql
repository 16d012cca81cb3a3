-- What leaves in a file leaves a line, and a refusal at a child's door stands in that child's log.

-- One's own lines of the log, of whatever chain: what one did oneself, and nobody else's. Part of the
-- copy of everything that is about oneself; the log as a whole stays with those who guard a child.
create function access.my_trail() returns table (at timestamptz, act text, subject text, subject_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
    select l.at, l.act, l.subject, l.subject_id from trail l
    where l.person_id = access.me()
    order by l.at, l.number
$$;
grant execute on function access.my_trail() to maillage_app;
create index trail_person on trail (person_id, at);

-- A refused attempt, in the log of the child it was about where the address names something of one.
create function access.record_refusal(route text, named uuid, details jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    plan uuid;
    child uuid;
    territory uuid;
begin
    select x.partnership_id into plan from (
        select r.partnership_id from reviews r where r.id = named
        union all select d.partnership_id from documents d where d.id = named
        union all select h.partnership_id from hand_overs h where h.id = named
        union all select pl.partnership_id from plans pl where pl.partnership_id = named) x limit 1;
    select c.id, c.territory_id into child, territory from children c
    where c.id = named or c.id = (select pl.child_id from plans pl where pl.partnership_id = plan);
    perform access.record('refused', route, named, territory, child, details);
end $$;
grant execute on function access.record_refusal(text, uuid, jsonb) to maillage_app;

-- A calendar program reads its address every hour: one line a day and child says that these dates left
-- Maillage. The session that asks is made and ended here, since reading the calendar itself keeps nothing.
create function access.note_calendar(token text, reviews_read uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid;
    secret text := gen_random_uuid() || '.' || gen_random_uuid();
    read_of record;
begin
    select c.person_id into who from calendar_links c where c.token_hash = sha256(convert_to(token, 'UTF8'));
    if not found then
        return;
    end if;
    insert into sessions (token_hash, person_id, expires_at)
    values (sha256(convert_to(secret, 'UTF8')), who, now() + interval '1 minute');
    perform set_config('maillage.session', secret, true);
    for read_of in
        select distinct pl.child_id, pl.territory_id from reviews r join plans pl on pl.partnership_id = r.partnership_id
        where r.id = any (reviews_read)
          and not exists (select from trail l where l.child_id = pl.child_id and l.person_id = who
                          and l.act = 'exported' and l.subject = 'calendar' and l.at > now() - interval '20 hours')
        order by pl.child_id
    loop
        perform access.record('exported', 'calendar', who, read_of.territory_id, read_of.child_id);
    end loop;
    delete from sessions where token_hash = sha256(convert_to(secret, 'UTF8'));
    perform set_config('maillage.session', '', true);
end $$;
grant execute on function access.note_calendar(text, uuid[]) to maillage_app;

-- A guardian looks at its child's plan as an organisation sees it: from here on, and until the savepoint
-- it was called after is rolled back, the person asking is a professional of that organisation. As in
-- 0093, that session is known to nobody and gone with what it was made for; nothing is written meanwhile.
-- 'seen' then; with nothing changed, 'nobody' when nobody there has an account, and 'mixed' when all who
-- have one see by another function too, so that it cannot be shown apart. Refused for whoever is no guardian of
-- that child or asks about an organisation that is not around it.
create function access.see_as(child uuid, organisation uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who uuid;
    secret text := gen_random_uuid() || '.' || gen_random_uuid();
begin
    if child not in (select access.my_children())
       or not exists (select from members m join plans pl on pl.partnership_id = m.partnership_id
                      where pl.child_id = child and m.organisation_id = organisation) then
        raise exception 'only a guardian sees its child as a partner does' using errcode = 'insufficient_privilege';
    end if;
    -- Somebody who is only that: neither coordinates nor acts for another, nor is family to the child.
    select f.person_id into who
    from professionals f join accounts a on a.person_id = f.person_id and a.closed_at is null and not a.administrator
    where f.organisation_id = organisation and (f.ended_at is null or f.ended_at > now())
      and not exists (select from coordinators c where c.person_id = f.person_id and (c.ended_at is null or c.ended_at > now()))
      and not exists (select from guardians g where g.person_id = f.person_id and (g.ended_at is null or g.ended_at > now()))
      and not exists (select from professionals o where o.person_id = f.person_id and o.organisation_id <> f.organisation_id
                                                   and (o.ended_at is null or o.ended_at > now()))
    order by f.since limit 1;
    if who is null then
        return case when exists (select from professionals f join accounts a on a.person_id = f.person_id and a.closed_at is null
                                 where f.organisation_id = organisation and (f.ended_at is null or f.ended_at > now()))
                    then 'mixed' else 'nobody' end;
    end if;
    insert into sessions (token_hash, person_id, expires_at)
    values (sha256(convert_to(secret, 'UTF8')), who, now() + interval '1 minute');
    perform set_config('maillage.session', secret, true);
    perform set_config('transaction_read_only', 'on', true);
    return 'seen';
end $$;
grant execute on function access.see_as(uuid, uuid) to maillage_app;

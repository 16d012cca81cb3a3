-- What script/bench found once professionals had hundreds of children around them: each policy of each
-- statement asked of every consent of theirs, one function call after the other, whether it stands
-- (100 ms a statement, twenty statements a page). Now the consents that stand are one question, which
-- the database answers with the indexes it has, and only those given to one's own organisations are
-- read. What is said of consents is what 0007, 0070 and 0080 said.

-- Consents that stand today: `access.stands`, for all of them. Not a function of its owner's rights, so
-- that it becomes a part of whatever query asks; nobody but the functions below may call it.
create function access.standing() returns setof consents
language sql stable as $$
    select c.*
    from public.consents c
    join public.guardians g on g.id = c.guardian_id
    join public.territories t on t.id = c.territory_id
    where c.withdrawn_at is null and (g.ended_at is null or g.ended_at > now())
      and (c.expires_on is null or c.expires_on >= (now() at time zone t.time_zone)::date)
$$;

-- What is open to whom: one guardian's consent is enough, but for health and documents, where none
-- of those who were asked may be missing.
create function access.opened_to_all(wanted text) returns table (child uuid, organisation uuid)
language sql stable as $$
    select distinct s.child_id, s.organisation_id
    from access.standing() s
    where wanted = any (s.scopes)
      and (wanted not in ('health', 'documents')
           or not exists (select from public.guardians g
                          where g.child_id = s.child_id and (g.ended_at is null or g.ended_at > now())
                            and (wanted = 'health'
                                 or exists (select from public.consents d
                                            where d.child_id = s.child_id and d.guardian_id = g.id
                                              and d.organisation_id = s.organisation_id))
                            and not exists (select from access.standing() y
                                            where y.child_id = s.child_id and y.guardian_id = g.id
                                              and y.organisation_id = s.organisation_id and wanted = any (y.scopes))))
$$;

create or replace function access.opened(children uuid[], scope text) returns table (child uuid, organisation uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query select o.child, o.organisation from access.opened_to_all(scope) o where o.child = any (children);
end $$;

create or replace function access.member_partnerships(scope text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant uuid[] := array(select access.my_organisations());
begin
    -- Families and coordinators come by here with every statement.
    if mine = '{}' then
        return;
    end if;
    return query
        select m.partnership_id
        from members m
        left join plans pl on pl.partnership_id = m.partnership_id
        where m.organisation_id = any (mine) and m.left_on is null
          and (pl.partnership_id is null
               or (pl.child_id, m.organisation_id) in (select o.child, o.organisation from access.opened_to_all(scope) o
                                                       where o.organisation = any (mine)));
end $$;

create or replace function access.withheld_here() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant uuid[] := array(select access.my_organisations());
begin
    -- Of nearly everybody nothing was withheld.
    if not exists (select from withheld where organisation_id = any (mine)) then
        return;
    end if;
    return query
        select w.subject_id from withheld w
        where w.organisation_id = any (mine)
          and w.territory_id not in (select access.coordinated())
          and w.partnership_id not in (select access.family_partnerships())
          and not exists (select from members m
                          join plans pl on pl.partnership_id = m.partnership_id
                          join consents c on c.child_id = pl.child_id and c.organisation_id = m.organisation_id
                          where m.partnership_id = w.partnership_id and m.organisation_id = any (mine)
                            and m.organisation_id <> w.organisation_id and m.left_on is null
                            and 'plan' = any (c.scopes) and access.stands(c));
end $$;

revoke execute on function access.standing(), access.opened_to_all(text) from public;

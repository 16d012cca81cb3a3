-- A consent stands as long as the guardian who gave it is one, through its last civil day in the
-- territory's time zone: the server's own day may still be yesterday.

create function access.stands(c consents) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select c.withdrawn_at is null
       and (c.expires_on is null
            or c.expires_on >= (select (now() at time zone t.time_zone)::date from territories t where t.id = c.territory_id))
       and exists (select from guardians g where g.id = c.guardian_id and (g.ended_at is null or g.ended_at > now()))
$$;

create or replace function access.member_partnerships(scope text) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select m.partnership_id
    from members m
    left join plans pl on pl.partnership_id = m.partnership_id
    where m.organisation_id in (select access.my_organisations()) and m.left_on is null
      and (pl.partnership_id is null
           or (exists (select from consents c
                       where c.child_id = pl.child_id and c.organisation_id = m.organisation_id
                         and scope = any (c.scopes) and access.stands(c))
               and (scope <> 'health'
                    or not exists (select from guardians g
                                   where g.child_id = pl.child_id and (g.ended_at is null or g.ended_at > now())
                                     and not exists (select from consents c
                                                     where c.child_id = pl.child_id and c.guardian_id = g.id
                                                       and c.organisation_id = m.organisation_id
                                                       and 'health' = any (c.scopes) and access.stands(c))))))
$$;

-- Who writes knows beforehand who will read, by the same rule.
create or replace function access.readers(which uuid, scope text) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
    select o.name
    from members m
    join organisations o on o.id = m.organisation_id
    left join plans pl on pl.partnership_id = m.partnership_id
    where m.partnership_id = which and m.left_on is null
      and (which in (select access.shared_partnerships('plan')) or m.territory_id in (select access.coordinated()))
      and (pl.partnership_id is null
           or (exists (select from consents c
                       where c.child_id = pl.child_id and c.organisation_id = m.organisation_id
                         and scope = any (c.scopes) and access.stands(c))
               and (scope <> 'health'
                    or not exists (select from guardians g
                                   where g.child_id = pl.child_id and g.ended_at is null
                                     and not exists (select from consents c
                                                     where c.child_id = pl.child_id and c.guardian_id = g.id
                                                       and c.organisation_id = m.organisation_id
                                                       and 'health' = any (c.scopes) and access.stands(c))))))
    order by o.name
$$;

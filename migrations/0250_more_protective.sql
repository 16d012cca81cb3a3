-- Two guardians may differ. For health the word of each is needed, as before. For documents, a guardian
-- who decided about that organisation and did not let it see them, or no longer does, closes them,
-- whatever another agreed to; one who never decided does not.

-- What the families of those children opened to whom. Said here once, for who reads and for who is said to
-- read.
create function access.opened(children uuid[], scope text) returns table (child uuid, organisation uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query
        select distinct c.child_id, c.organisation_id
        from consents c
        where c.child_id = any (children) and scope = any (c.scopes) and access.stands(c)
          and (scope not in ('health', 'documents')
               or not exists (select from guardians g
                              where g.child_id = c.child_id and (g.ended_at is null or g.ended_at > now())
                                and (scope = 'health'
                                     or exists (select from consents d
                                                where d.child_id = c.child_id and d.guardian_id = g.id
                                                  and d.organisation_id = c.organisation_id))
                                and not exists (select from consents y
                                                where y.child_id = c.child_id and y.guardian_id = g.id
                                                  and y.organisation_id = c.organisation_id
                                                  and scope = any (y.scopes) and access.stands(y))));
end $$;

create or replace function access.member_partnerships(scope text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant uuid[] := array(select access.my_organisations());
    around constant uuid[] := array(select pl.child_id from members m join plans pl on pl.partnership_id = m.partnership_id
                                    where m.organisation_id = any (mine) and m.left_on is null);
begin
    return query
        select m.partnership_id
        from members m
        left join plans pl on pl.partnership_id = m.partnership_id
        where m.organisation_id = any (mine) and m.left_on is null
          and (pl.partnership_id is null
               or (pl.child_id, m.organisation_id) in (select o.child, o.organisation from access.opened(around, scope) o));
end $$;

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
           or m.organisation_id in (select x.organisation from access.opened(array[pl.child_id], scope) x))
    order by o.name
$$;

-- Two guardians may differ. For health the word of each is needed, as before. For documents, a guardian
-- who decided about that organisation and did not let it see them, or no longer does, closes them,
-- whatever another agreed to; one who never decided does not. Both stand in one place each for who
-- reads and who is said to read.

create or replace function access.member_partnerships(scope text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant uuid[] := array(select access.my_organisations());
begin
    return query
        select m.partnership_id
        from members m
        left join plans pl on pl.partnership_id = m.partnership_id
        where m.organisation_id = any (mine) and m.left_on is null
          and (pl.partnership_id is null
               or (exists (select from consents c
                           where c.child_id = pl.child_id and c.organisation_id = m.organisation_id
                             and scope = any (c.scopes) and access.stands(c))
                   and (scope not in ('health', 'documents')
                        or not exists (select from guardians g
                                       where g.child_id = pl.child_id and (g.ended_at is null or g.ended_at > now())
                                         and (scope = 'health'
                                              or exists (select from consents c
                                                         where c.child_id = pl.child_id and c.guardian_id = g.id
                                                           and c.organisation_id = m.organisation_id))
                                         and not exists (select from consents c
                                                         where c.child_id = pl.child_id and c.guardian_id = g.id
                                                           and c.organisation_id = m.organisation_id
                                                           and scope = any (c.scopes) and access.stands(c))))));
end $$;

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
               and (scope not in ('health', 'documents')
                    or not exists (select from guardians g
                                   where g.child_id = pl.child_id and (g.ended_at is null or g.ended_at > now())
                                     and (scope = 'health'
                                          or exists (select from consents c
                                                     where c.child_id = pl.child_id and c.guardian_id = g.id
                                                       and c.organisation_id = m.organisation_id))
                                     and not exists (select from consents c
                                                     where c.child_id = pl.child_id and c.guardian_id = g.id
                                                       and c.organisation_id = m.organisation_id
                                                       and scope = any (c.scopes) and access.stands(c))))))
    order by o.name
$$;

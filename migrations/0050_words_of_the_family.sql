-- The family's opinion of an action is the family's own: no grant lets the application write that
-- column, only this function does, and only for a guardian of the plan's child.

-- 'done'; 'refused' for whoever is no guardian of the child; 'changed' when the opinion is not the
-- one the form showed any more (two guardians share it).
create function access.family_opinion(which uuid, words text, was text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    current_words text;
begin
    select a.family_opinion into current_words
    from actions a
    where a.id = which and a.partnership_id in (select access.family_partnerships())
    for update;
    if not found then
        return 'refused';
    end if;
    if current_words <> was then
        return 'changed';
    end if;
    update actions set family_opinion = words where id = which;
    return 'done';
end $$;

-- The organisations that read what is written in a partnership under a scope of consent, for
-- those who write there: whoever writes knows beforehand who will read. The rule is the one of
-- access.member_partnerships, seen from the other side.
create function access.readers(which uuid, scope text) returns setof text
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
                         and scope = any (c.scopes) and c.withdrawn_at is null
                         and (c.expires_on is null or c.expires_on >= current_date))
               and (scope <> 'health'
                    or not exists (select from guardians g
                                   where g.child_id = pl.child_id and g.ended_at is null
                                     and not exists (select from consents c
                                                     where c.child_id = pl.child_id and c.guardian_id = g.id
                                                       and c.organisation_id = m.organisation_id
                                                       and 'health' = any (c.scopes) and c.withdrawn_at is null
                                                       and (c.expires_on is null or c.expires_on >= current_date))))))
    order by o.name
$$;

grant execute on function access.family_opinion(uuid, text, text), access.readers(uuid, text) to maillage_app;

-- A list that leaves as a file: each child it names has it in its log; a list that names none is in the log of
-- the territories of whoever took it. In the order of the children, so that two such lists wait for one another
-- and never lock one another out.
create function access.record_list(list text, about uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    file record;
    place uuid;
    told constant jsonb := jsonb_build_object('list', list);
    written boolean := false;
begin
    for file in
        with named (child, thing) as (
            select a.id, a.id from unnest(about) a (id)
            union all select pl.child_id, pl.child_id from plans pl where pl.partnership_id = any (about)
            union all select pl.child_id, pl.child_id from reviews r join plans pl on pl.partnership_id = r.partnership_id
                      where r.id = any (about)
            -- Who reads it from elsewhere is told by the hand-over.
            union all select pl.child_id, h.id from hand_overs h join plans pl on pl.partnership_id = h.partnership_id
                      where h.id = any (about))
        select c.id, c.territory_id, min(n.thing::text)::uuid as thing
        from named n join children c on c.id = n.child group by c.id order by c.id
    loop
        perform access.record('exported', 'lists', file.thing, file.territory_id, file.id, told);
        written := true;
    end loop;
    if written then
        return;
    end if;
    for place in select t from access.my_territories() t order by t loop
        perform access.record('exported', 'lists', place, place, null, told);
        written := true;
    end loop;
    if not written then
        perform access.record('exported', 'lists', null, null, null, told);
    end if;
end $$;
revoke execute on function access.record_list(text, uuid[]) from public;
grant execute on function access.record_list(text, uuid[]) to maillage_app;

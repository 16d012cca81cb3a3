-- What holding a review does that the person holding it could not do by its own right.

-- An adjusted objective keeps the interests members wrote for the version before: they are the
-- members' own words, which nobody may write for them, so the database carries them over.
create function access.carry_interests() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into objective_interests (objective_id, member_id, partnership_id, territory_id, words, written_by)
    select new.id, i.member_id, i.partnership_id, i.territory_id, i.words, i.written_by
    from objective_interests i
    where i.objective_id = new.previous_id;
    return null;
end $$;
create trigger carry_interests after insert on objectives
    for each row when (new.previous_id is not null) execute function access.carry_interests();
grant execute on function access.carry_interests() to maillage_app;

-- A member organisation writes the final review as any other, and closing is its consequence; the
-- agreement itself stays the coordination's to change. The trigger partnership_states still asks
-- for the final review.
create function access.close_after_final_review(partnership uuid, on_day date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from partnerships p
                   where p.id = partnership
                     and (p.territory_id in (select access.coordinated())
                          or p.id in (select access.member_partnerships('plan')))) then
        raise exception 'only those who write reviews close with one' using errcode = 'insufficient_privilege';
    end if;
    update partnerships set state = 'closed', closed_on = on_day, version = version + 1
    where id = partnership and state <> 'closed';
end $$;
grant execute on function access.close_after_final_review(uuid, date) to maillage_app;

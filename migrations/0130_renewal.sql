-- A plan is renewed by the next one: what carries over is chosen by the coordination and copied here,
-- members' own words included, since nobody may write those for them. Each member accepts anew. The
-- plan before stays as it is: its missed periods, its minutes, its final review.

alter table partnerships add column previous_id uuid,
    add foreign key (previous_id, territory_id) references partnerships (id, territory_id),
    add check (previous_id <> id);
create unique index partnerships_previous on partnerships (previous_id);
grant insert (previous_id) on partnerships to maillage_app;

-- The objective of the plan before that this one goes on with.
alter table objectives add column renews_id uuid references objectives;
create index objectives_renews on objectives (renews_id) where renews_id is not null;

create function access.carry_over(old uuid, new uuid, organisations uuid[], chosen_needs uuid[], chosen_objectives uuid[])
returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from partnerships p
                   join plans next on next.partnership_id = p.id
                   join plans was on was.partnership_id = p.previous_id and was.child_id = next.child_id
                   where p.id = new and p.previous_id = old and p.state = 'draft'
                     and p.territory_id in (select access.coordinated())) then
        raise exception 'a plan is renewed by who coordinates it' using errcode = 'insufficient_privilege';
    end if;
    insert into members (territory_id, partnership_id, organisation_id, ground, interest, function, means,
                         written_by, recorded_by, recorded_at)
    select m.territory_id, new, m.organisation_id, m.ground, m.interest, m.function, m.means,
           m.written_by, m.recorded_by, m.recorded_at
    from members m
    where m.partnership_id = old and m.left_on is null and m.organisation_id = any (organisations)
    on conflict (partnership_id, organisation_id) do update
        set ground = excluded.ground, interest = excluded.interest, function = excluded.function, means = excluded.means,
            written_by = excluded.written_by, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at;
    insert into needs (territory_id, partnership_id, code, description)
    select n.territory_id, new, n.code, n.description
    from needs n where n.partnership_id = old and n.id = any (chosen_needs) order by n.created_at, n.id;
    insert into objectives (territory_id, partnership_id, renews_id, need_id, title, success, carried_over, opened_on, created_by)
    select o.territory_id, new, o.id,
           (select n.id from needs n join needs was on was.description = n.description
            where n.partnership_id = new and was.id = o.need_id limit 1),
           o.title, o.success, o.carried_over, (select p.start_on from partnerships p where p.id = new), access.me()
    from objectives o
    where o.partnership_id = old and o.state in ('open', 'proposed') and o.id = any (chosen_objectives)
    order by o.opened_on, o.created_at;
    -- The interest a member wrote for an objective goes with it.
    insert into objective_interests (objective_id, member_id, partnership_id, territory_id, words, written_by)
    select o.id, mine.id, new, i.territory_id, i.words, i.written_by
    from objectives o
    join objective_interests i on i.objective_id = o.renews_id
    join members was on was.id = i.member_id
    join members mine on mine.partnership_id = new and mine.organisation_id = was.organisation_id
    where o.partnership_id = new;
end $$;
grant execute on function access.carry_over(uuid, uuid, uuid[], uuid[], uuid[]) to maillage_app;

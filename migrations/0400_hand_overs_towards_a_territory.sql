-- The day of each coordination asks which plans wait to be taken over, and looked through every hand-over
-- proposed in the country. What waits is what 0158 said.
create index hand_overs_towards on hand_overs (to_territory_id) where state = 'proposed';

create or replace function access.incoming() returns table (id uuid, from_name text, given_name text, takes_over_on date)
language sql stable security definer set search_path = public, pg_temp as $$
    select h.id, t.name, c.given_name, h.takes_over_on
    from hand_overs h
    join territories t on t.id = h.territory_id
    join plans pl on pl.partnership_id = h.partnership_id
    join children c on c.id = pl.child_id
    where h.state = 'proposed' and h.to_territory_id = any (array(select access.coordinated())) and access.agreed_hand_over(h.id)
$$;

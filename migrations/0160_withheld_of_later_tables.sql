-- What a family did not hand over (0134) stays closed in tables that came after: who stood in at a review
-- that is withheld, and what was said of the plan before it was handed over.
create policy handed_over_by_review_id on substitutes as restrictive for select to maillage_app
    using (review_id <> all (array(select access.withheld_here())));

-- Plans that an organisation of whoever asks received, and the day it did.
create function access.received() returns table (partnership_id uuid, received_on date)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant uuid[] := array(select access.my_organisations());
begin
    return query
        select distinct w.partnership_id, h.ended_on
        from withheld w join hand_overs h on h.id = w.hand_over_id
        where w.organisation_id = any (mine)
          and w.territory_id not in (select access.coordinated())
          and w.partnership_id not in (select access.family_partnerships());
end $$;
create policy handed_over on plan_agreements as restrictive for select to maillage_app
    using (not exists (select from access.received() r
                       where r.partnership_id = plan_agreements.partnership_id and said_on <= r.received_on));
grant execute on function access.received() to maillage_app;

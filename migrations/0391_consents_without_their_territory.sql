-- What a consent's last day is compared with is the day of its territory, so each consent of each statement had
-- its territory looked up: a third of the time of a professional with many children, where territories are many.
-- No place on earth is further than the day after that of Greenwich: what ends after the day of Greenwich stands
-- everywhere, and only a consent in its last days asks for the day of its territory. It stands as before.
create or replace function access.standing() returns setof consents language sql stable as $$
    select c.*
    from public.consents c
    where c.withdrawn_at is null
      and not exists (select from public.guardians g where g.id = c.guardian_id and g.ended_at <= now())
      and (c.expires_on is null
           or c.expires_on > (now() at time zone 'UTC')::date
           or c.expires_on >= (select (now() at time zone t.time_zone)::date from public.territories t where t.id = c.territory_id))
$$;

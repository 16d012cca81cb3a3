-- Each consent of each statement had its guardian looked up, to find out that it still is one: half of the time
-- of a professional with many children (docs/benchmarks.md). Those who ended are few, and have an index of
-- their own. A consent stands as before: its guardian is there by its key, and has not ended.
create index guardians_ended on guardians (id) where ended_at is not null;

create or replace function access.standing() returns setof consents language sql stable as $$
    select c.*
    from public.consents c
    join public.territories t on t.id = c.territory_id
    where c.withdrawn_at is null
      and not exists (select from public.guardians g where g.id = c.guardian_id and g.ended_at <= now())
      and (c.expires_on is null or c.expires_on >= (now() at time zone t.time_zone)::date)
$$;

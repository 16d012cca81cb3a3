-- What an operator watches, in numbers: nothing of a person, of a child or of a territory.
create function access.figures(out letters_waiting bigint, out letters_given_up bigint, out oldest_letter_seconds double precision,
                               out scanned_seconds_ago double precision, out zones_behind bigint)
language sql stable security definer set search_path = public, pg_temp as $$
    select count(*) filter (where sent_at is null and given_up_at is null and dropped_at is null),
           count(*) filter (where given_up_at is not null),
           coalesce(extract(epoch from now() - min(greatest(written_at, coalesce(not_before, written_at)))
                            filter (where sent_at is null and given_up_at is null and dropped_at is null
                                          and coalesce(not_before, written_at) <= now())), 0),
           (select extract(epoch from now() - max(at)) from scans),
           -- Where the day began more than seven hours ago and nobody went through it.
           (select count(*) from access.zones_to_scan() z
            where (now() at time zone z.time_zone)::time > '07:00'
              and not exists (select from scans s where s.time_zone = z.time_zone
                              and s.on_day = (now() at time zone z.time_zone)::date))
    from letters
$$;
grant execute on function access.figures() to maillage_app;

-- How long the oldest letter has waited was counted from when it was written, at night too, when nothing
-- leaves: so it told of a mail server that is away every morning, when the reminders put together at six wait
-- for half past seven. And it was counted from the next attempt of one that a server had put off: so it never
-- told of a server that puts everything off. It is counted from when a letter might have left, whatever
-- was tried since (docs/operations.md).
create or replace function access.figures(out letters_waiting bigint, out letters_given_up bigint, out oldest_letter_seconds double precision,
                                          out scanned_seconds_ago double precision, out zones_behind bigint)
language sql stable security definer set search_path = public, pg_temp as $$
    with waiting as (
        select x.*, coalesce(t.time_zone, 'Europe/Paris') as zone, x.kind in ('password', 'account') as at_any_hour,
               coalesce(c.quiet_from, '20:00') as quiet_from, coalesce(c.quiet_until, '07:30') as quiet_until
        from letters x
        left join people p on p.id = x.person_id
        left join territories t on t.id = coalesce(p.territory_id, x.territory_id)
        left join letter_choices c on c.person_id = x.person_id
        where x.sent_at is null and x.given_up_at is null and x.dropped_at is null),
    -- Those that `access.take_letter` would take, were there a server, or had it not put them off.
    may_leave as (
        select greatest(w.written_at, case when w.attempts = 0 then w.not_before end,
                        case when not w.at_any_hour and w.quiet_from <> w.quiet_until then
                            (here.at::date - (here.at::time < w.quiet_until)::int + w.quiet_until) at time zone w.zone end) as since
        from waiting w
        cross join lateral (select now() at time zone w.zone as at) here
        where (w.attempts > 0 or w.not_before is null or w.not_before <= now())
          and (w.at_any_hour or not access.is_between(here.at::time, w.quiet_from, w.quiet_until))
          and (w.kind <> 'digest'
               or not exists (select from letters y
                              where y.person_id = w.person_id and y.kind = 'digest'
                                and (y.sent_at at time zone w.zone)::date = here.at::date)))
    select (select count(*) from waiting),
           (select count(*) from letters where given_up_at is not null),
           coalesce((select extract(epoch from now() - min(since)) from may_leave), 0),
           (select extract(epoch from now() - max(at)) from scans),
           -- Where the day began more than seven hours ago and nobody went through it.
           (select count(*) from access.zones_to_scan() z
            where (now() at time zone z.time_zone)::time > '07:00'
              and not exists (select from scans s where s.time_zone = z.time_zone
                              and s.on_day = (now() at time zone z.time_zone)::date))
$$;

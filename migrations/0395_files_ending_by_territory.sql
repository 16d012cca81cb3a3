-- Whose file is kept no longer is asked for some territories, and was answered by looking through the whole
-- country: among a million plans the page of what is due to end never came. And the last contact, which reads a
-- dozen tables, is asked last, of the files that nothing else keeps.
create function access.files_ending(on_day date, until date, of_territories uuid[])
returns table (child_id uuid, territory_id uuid, last_contact date, due_on date)
language sql stable security definer set search_path = public, pg_temp as $$
    with kept_by_nothing as materialized (
        select c.id, c.territory_id, make_interval(years => t.file_kept_years) as kept
        from children c
        join territories t on t.id = c.territory_id
        where c.territory_id = any (of_territories)
          and not exists (select from anonymisations a where a.subject_id = c.id)
          -- Cheap, and most files fall here.
          and c.created_at::date <= until - t.file_kept_years * 365
          and not exists (select from plans pl join partnerships p on p.id = pl.partnership_id
                          where pl.child_id = c.id and p.state = 'active' and (p.end_on is null or p.end_on >= on_day))
          and not exists (select from hand_overs h join plans pl on pl.partnership_id = h.partnership_id
                          where pl.child_id = c.id and h.state in ('proposed', 'taken'))
          and not exists (select from rectifications x where x.child_id = c.id and x.outcome is null))
    select c.id, c.territory_id, l.day, (l.day + c.kept)::date
    from kept_by_nothing c
    cross join lateral (select access.last_contact(c.id) as day) l
    where l.day + c.kept <= until
$$;
revoke execute on function access.files_ending(date, date, uuid[]) from public;

create or replace function access.files_ending(on_day date, until date)
returns table (child_id uuid, territory_id uuid, last_contact date, due_on date)
language sql stable security definer set search_path = public, pg_temp as $$
    select * from access.files_ending(on_day, until, array(select id from territories))
$$;

create or replace function access.my_files_ending(on_day date, until date)
returns table (child_id uuid, territory_id uuid, last_contact date, due_on date)
language sql stable security definer set search_path = public, pg_temp as $$
    select * from access.files_ending(on_day, until, array(select access.coordinated()))
$$;

create or replace function access.files_ending_in(territory uuid, on_day date, out due bigint, out done bigint)
language sql stable security definer set search_path = public, pg_temp as $$
    select (select count(*) from access.files_ending(on_day, on_day, array[territory])),
           (select count(*) from anonymisations a where a.territory_id = territory and a.kind = 'child')
    where access.is_administrator()
$$;

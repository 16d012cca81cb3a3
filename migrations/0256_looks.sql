-- Whoever is shown a page about a child leaves a line in its log, whichever page it is: the thing its
-- address names says whose file it is.

create function access.file_of(named uuid, out kind text, out child uuid, out territory uuid)
language sql stable security definer set search_path = public, pg_temp as $$
    with around (kind, partnership) as (
        select 'plans', pl.partnership_id from plans pl where pl.partnership_id = named
        union all select 'reviews', r.partnership_id from reviews r where r.id = named
        union all select 'documents', d.partnership_id from documents d where d.id = named
        union all select 'hand_overs', h.partnership_id from hand_overs h where h.id = named
        union all select 'plans', f.partnership_id from flags f where f.id = named),
    files (kind, child) as (
        select 'children', named
        union all select a.kind, pl.child_id from around a join plans pl on pl.partnership_id = a.partnership
        union all select 'rectifications', r.child_id from rectifications r where r.id = named)
    select f.kind, c.id, c.territory_id from files f join children c on c.id = f.child limit 1
$$;

create or replace function access.record_refusal(route text, named uuid, details jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    file record;
begin
    select * into file from access.file_of(named);
    perform access.record('refused', route, named, file.territory, file.child, details);
end $$;

-- Logs that the page of a thing was opened, unless what was shown of that child in this transaction is in
-- its log already: its last line is this transaction's then, since a chain has one writer at a time.
create function access.record_look(named uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    file record;
begin
    select * into file from access.file_of(named);
    if file.child is null
       or exists (select from trail_heads h join trail l on l.chain = h.chain and l.number = h.entries
                  where h.chain = file.child and l.person_id = access.me() and l.act in ('opened', 'exported')
                    and l.at >= now()) then
        return;
    end if;
    perform access.record('opened', file.kind, named, file.territory, file.child);
end $$;
grant execute on function access.record_look(uuid) to maillage_app;

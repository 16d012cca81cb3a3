-- Chooses, in a generated country, who asks for what: lets some of its people in, and lists the
-- pages each kind of request is made of, all of the first territory.

\set ON_ERROR_STOP 1

create schema bench;
create table bench.sample (page text, n bigint, token text, path text, plan uuid, child uuid, member uuid,
    guardian uuid, person uuid, primary key (page, n));

create temporary table first_territory as
select pl.territory_id as territory, pl.coordinator_id as coordinator
from plans pl join territories t on t.id = pl.territory_id order by t.name, pl.partnership_id limit 1;

create function pg_temp.let_in(token text, person uuid) returns void language sql as $$
    insert into sessions (token_hash, person_id, expires_at) values (sha256(convert_to(token, 'UTF8')), person, now() + interval '1 day')
$$;

select pg_temp.let_in('bench-coordinator', coordinator) from first_territory;
insert into bench.sample (page, n, token, path) values ('day', 1, 'bench-coordinator', '/day');
insert into bench.sample (page, n, token, path, plan, child)
select 'plan', row_number() over (order by partnership_id), 'bench-coordinator', '/plans/' || partnership_id, partnership_id, child_id
from plans join first_territory on territory = territory_id order by partnership_id limit 500;
insert into bench.sample (page, n, token, path)
select 'search', row_number() over (order by id), 'bench-coordinator', '/search?q=' || replace(plain_name, ' ', '+')
from children join first_territory on territory = territory_id order by id limit 200;

insert into bench.sample (page, n, token, path, plan, child, guardian, person)
select 'family', row_number() over (order by g.id), 'bench-family-' || g.id, '/family/' || g.child_id, pl.partnership_id, g.child_id, g.id, g.person_id
from guardians g join first_territory on territory = g.territory_id join plans pl on pl.child_id = g.child_id order by g.id limit 200;
select pg_temp.let_in(token, person) from bench.sample where page = 'family';

-- The professional with the most children.
create temporary table writer as
select written_by as person from members join first_territory on territory = territory_id group by 1 order by count(*) desc, 1 limit 1;
select pg_temp.let_in('bench-professional', person) from writer;
insert into bench.sample (page, n, token, path, plan, child, member)
select 'note', row_number() over (order by m.id), 'bench-professional', '/partnerships/' || m.partnership_id || '/notes/new',
       m.partnership_id, pl.child_id, m.id
from members m join writer on person = m.written_by join plans pl on pl.partnership_id = m.partnership_id order by m.id limit 200;

grant usage on schema bench to maillage_app;
grant select on bench.sample to maillage_app;
analyze bench.sample;

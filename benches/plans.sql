-- Fills a migrated, empty database for script/bench: always the same plans for the same numbers.
--
--   plans   how many there are, 2,000 in a territory
--   due     how many of them have one review flag today, half of them overdue; the others have none
--   words   1 for everything a page shows, 0 for what the scan reads
--   today   the civil day all of it is counted from
--
-- Two coordinators: « one » has the first territory, « all » has every territory. A plan has four
-- organisations, two guardians and, for every period that has passed, a review with what each party
-- brought and what was decided.

\set ON_ERROR_STOP 1
\set per_territory 2000

-- Loads at the speed of the disk: no log of each row, no key checked again.
set session_replication_role = replica;
set synchronous_commit = off;

create schema bench;
create function bench.id(kind text, a bigint, b bigint default 0, c bigint default 0) returns uuid
language sql immutable parallel safe as $$ select md5(concat_ws('-', kind, a, b, c))::uuid $$;

-- Each plan in numbers. At rest: its last review is held and more than 30 days are left. Overdue:
-- its last period has no review. Soon: the running one ends within 30 days.
create table bench.plans as
select n.i, n.territory_number, n.kind, n.past, n.day,
       bench.id('plan', n.i) as plan, bench.id('child', n.i) as child, bench.id('territory', n.territory_number) as territory,
       (n.day - make_interval(months => 4 * n.past))::date as start_on
from (select i, (i - 1) / :per_territory as territory_number, kind,
             (case kind when 'rest' then i % 7 else 1 + i % 6 end)::integer as past,
             :'today'::date - case kind when 'rest' then 5 + (i % 75)::integer when 'overdue' then 20 else 100 end as day
      from (select i, case when i * :due / :plans = (i - 1) * :due / :plans then 'rest'
                           when i * :due / :plans % 2 = 0 then 'overdue' else 'soon' end as kind
            from generate_series(1, :plans::bigint) i) sorted) n;
alter table bench.plans add primary key (i);
analyze bench.plans;

-- Its periods through the coming year, and the reviews that were held, each on the 60th day.
create table bench.periods as
select p.i, p.plan, p.territory, n as number, p.kind,
       (p.start_on + make_interval(months => 4 * (n - 1)))::date as start_on,
       (p.start_on + make_interval(months => 4 * n))::date - 1 as end_on,
       n <= p.past - (p.kind = 'overdue')::integer as held,
       bench.id('review', p.i, n) as review
from bench.plans p, generate_series(1, p.past + 5) n
where p.start_on + make_interval(months => 4 * (n - 1)) <= :'today'::date + 400;
create index on bench.periods (i);
analyze bench.periods;

-- Places and people ----------------------------------------------------------------------------

insert into territories (id, name)
select distinct territory, 'Territoire ' || territory_number from bench.plans;

insert into people (id, territory_id, given_name, family_name)
select bench.id('coordinator', t), bench.id('territory', 0), 'Claire', 'Coordination ' || t from generate_series(0, 1) t;
insert into accounts (person_id, email)
select bench.id('coordinator', t), 'coordination' || t || '@example.fr' from generate_series(0, 1) t;
insert into coordinators (territory_id, person_id)
select id, bench.id('coordinator', 1) from territories
union all select bench.id('territory', 0), bench.id('coordinator', 0);
insert into sessions (token_hash, person_id, expires_at)
values (sha256('bench-one'), bench.id('coordinator', 0), now() + interval '1 day'),
       (sha256('bench-all'), bench.id('coordinator', 1), now() + interval '1 day');

create table bench.organisations as
select t.territory, t.territory_number, o as place, bench.id('organisation', t.territory_number, o) as organisation
from (select distinct territory, territory_number from bench.plans) t, generate_series(0, 59) o;
insert into organisations (id, territory_id, kind, name, commune, mission)
select organisation, territory, (array['nursery', 'pmi', 'camsp', 'sessad', 'school'])[1 + place % 5],
       'Maison des Tilleuls ' || place, 'Commune ' || place % 20, repeat('Accueillir chaque enfant avec les autres. ', 4)
from bench.organisations;
insert into people (id, territory_id, given_name, family_name)
select bench.id('professional', territory_number, place, f), territory, 'Prénom' || f, 'Professionnelle ' || place
from bench.organisations, generate_series(1, 3) f;
insert into accounts (person_id, email)
select bench.id('professional', territory_number, place, f), concat_ws('.', 'pro', territory_number, place, f) || '@example.fr'
from bench.organisations, generate_series(1, 3) f;
insert into professionals (territory_id, organisation_id, person_id, function)
select territory, organisation, bench.id('professional', territory_number, place, f), 'Éducatrice'
from bench.organisations, generate_series(1, 3) f;

insert into children (id, territory_id, given_name, family_name, birth_date)
select child, territory, (array['Léa', 'Noé', 'Inès', 'Adam', 'Zoé', 'Élise', 'Tom'])[1 + i % 7], 'Famille ' || i,
       :'today'::date - 400 - (i % 1500)::integer
from bench.plans;

-- Plans ----------------------------------------------------------------------------------------

insert into partnerships (id, territory_id, kind, reference, need, common_objective, start_on, end_on, state, activated_at, created_by)
select plan, territory, 'plan', concat_ws('-', 'PAP', extract(year from start_on), lpad(i::text, 6, '0')),
       repeat('Ce dont l’enfant a besoin au quotidien. ', 5), repeat('Ce que tous veulent atteindre ensemble. ', 5), start_on,
       case when i % 4 = 0 then (start_on + interval '36 months')::date - 1 end, 'active', now(), bench.id('coordinator', 1)
from bench.plans;
insert into plans (partnership_id, territory_id, child_id, host_id, referent_id, periods_through)
select plan, territory, child, bench.id('organisation', territory_number, i % 60),
       case when i % 100 > 0 then bench.id('professional', territory_number, i % 60, 1) end, :'today'::date + 400
from bench.plans;
insert into reviews (id, territory_id, partnership_id, category, state, planned_on, held_on, synthesis, adjustments, counts, created_by)
select review, territory, plan, 'intermediate', case when i % 50 = 0 and end_on > :'today'::date - 100 then 'held' else 'agreed' end,
       start_on + 60, start_on + 60, repeat('Ce qui a été dit ensemble. ', 20), repeat('Ce qui change. ', 5), true, bench.id('coordinator', 1)
from bench.periods where held;
insert into review_periods (partnership_id, territory_id, number, start_on, end_on, debt, fulfilled_by, fulfilled_on, settled_on)
select plan, territory, number, start_on, end_on, 'owed', case when held then review end,
       case when held then start_on + 60 end, case when held then start_on + 60 end
from bench.periods;
insert into silences (partnership_id, territory_id, since, opens_on)
select p.plan, p.territory, l.since, l.since + 181
from bench.plans p,
     lateral (select coalesce(max(d.start_on) + 60, p.start_on) as since from bench.periods d where d.i = p.i and d.held) l;

-- Everything a page shows ----------------------------------------------------------------------

\if :words
insert into people (id, territory_id, given_name, family_name)
select bench.id('guardian-person', i, g), territory, (array['Sophie', 'Karim'])[g], 'Famille ' || i
from bench.plans, generate_series(1, 2) g;
insert into accounts (person_id, email)
select bench.id('guardian-person', i, g), concat_ws('.', 'famille', i, g) || '@example.fr' from bench.plans, generate_series(1, 2) g;
insert into guardians (id, territory_id, child_id, person_id, relation)
select bench.id('guardian', i, g), territory, child, bench.id('guardian-person', i, g), (array['mother', 'father'])[g]
from bench.plans, generate_series(1, 2) g;

create table bench.members as
select p.i, p.plan, p.territory, p.territory_number, p.child, m, bench.id('member', p.i, m) as member,
       (p.i + m * 13) % 60 as place, bench.id('organisation', p.territory_number, (p.i + m * 13) % 60) as organisation
from bench.plans p, generate_series(0, 3) m;
analyze bench.members;
insert into members (id, territory_id, partnership_id, organisation_id, ground, interest, function, means, written_by, accepted_on)
select member, territory, plan, organisation, 'interest', repeat('Notre intérêt. ', 10), repeat('Notre fonction. ', 10),
       repeat('Nos moyens. ', 10), bench.id('professional', territory_number, place, 1), :'today'::date - 5
from bench.members;
insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes, expires_on)
select territory, child, organisation, bench.id('guardian', i, g), array['plan', 'contributions'],
       :'today'::date + case when i % 100 = 1 and m = 1 then 20 else 400 end
from bench.members, generate_series(1, 2) g;
insert into needs (territory_id, partnership_id, code, description)
select territory, plan, '1.2.' || n, repeat('Un besoin. ', 10) from bench.plans, generate_series(1, 2) n;
insert into expectations (territory_id, partnership_id, guardian_id, words)
select territory, plan, bench.id('guardian', i, 1), repeat('Nous attendons. ', 15) from bench.plans;
insert into objectives (id, territory_id, partnership_id, title, success, opened_on)
select bench.id('objective', i, n), territory, plan, 'Objectif ' || n, repeat('On le verra. ', 10), start_on
from bench.plans, generate_series(1, 3) n;
insert into objective_interests (objective_id, member_id, partnership_id, territory_id, words)
select bench.id('objective', i, n), member, plan, territory, repeat('Pour nous. ', 10) from bench.members, generate_series(1, 3) n where m < 2;
insert into actions (id, territory_id, partnership_id, objective_id, title, due_on, state)
select bench.id('action', i, n), territory, plan, bench.id('objective', i, n), 'Action ' || n,
       :'today'::date + case when i % 20 = 2 and n = 1 then -10 else 90 end, 'open'
from bench.plans, generate_series(1, 3) n;
insert into action_members (action_id, member_id, partnership_id, territory_id)
select bench.id('action', i, n), member, plan, territory from bench.members, generate_series(1, 3) n where m < 2;
insert into notes (territory_id, partnership_id, member_id, words, seen_on, written_by)
select territory, plan, member, repeat('Ce qui a été vu. ', 10), :'today'::date - (i % 60)::integer - n, bench.id('professional', territory_number, place, 1)
from bench.members, generate_series(1, 2) n where m < 3;

-- The next review of one plan in nine; a third of those within two weeks.
insert into reviews (id, territory_id, partnership_id, state, planned_on, place, created_by)
select bench.id('next', i), territory, plan, 'planned', :'today'::date + (i % 36)::integer, 'Au multi-accueil', bench.id('coordinator', 1)
from bench.plans where i % 9 = 0 and kind = 'rest';

insert into review_parties (territory_id, review_id, partnership_id, member_id, wrote_at, attendance)
select m.territory, d.review, m.plan, m.member, now(), 'present' from bench.members m join bench.periods d on d.i = m.i and d.held
union all
select territory, bench.id('next', i), plan, member, case when m = 0 then now() end, null from bench.members
where i in (select i from bench.plans where i % 9 = 0 and kind = 'rest');
insert into review_parties (territory_id, review_id, partnership_id, guardian_id, wrote_at, attendance)
select territory, review, plan, bench.id('guardian', i, 1), now(), 'present' from bench.periods where held;
insert into contributions (territory_id, review_id, partnership_id, member_id, sees, works, hard, proposes, written_by)
select m.territory, d.review, m.plan, m.member, repeat('Nous voyons. ', 10), repeat('Ce qui marche. ', 10), repeat('Difficile. ', 10),
       repeat('Proposition. ', 10), bench.id('professional', m.territory_number, m.place, 1)
from bench.members m join bench.periods d on d.i = m.i and d.held where m.m < 3;
insert into contributions (territory_id, review_id, partnership_id, guardian_id, sees, works, written_by)
select territory, review, plan, bench.id('guardian', i, 1), repeat('À la maison. ', 10), repeat('Ce qui marche. ', 10), bench.id('guardian-person', i, 1)
from bench.periods where held;
insert into decisions (territory_id, review_id, partnership_id, objective_id, outcome, remaining)
select territory, review, plan, bench.id('objective', i, n), 'continued', repeat('Reste à faire. ', 5)
from bench.periods, generate_series(1, 3) n where held;

-- The plans whose pages are asked for, in the territory of « one ».
create table bench.sample as
select row_number() over (order by plan) as n, plan, child from bench.plans where territory_number = 0 order by plan limit 500;
alter table bench.sample add primary key (n);
grant usage on schema bench to maillage_app;
grant select on bench.sample to maillage_app;
\endif

set session_replication_role = origin;
vacuum analyze;

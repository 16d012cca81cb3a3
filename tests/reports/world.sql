-- Facts to be counted by hand (tests/reports.rs), as they are known on 1 June 2026. Everything has a name,
-- and its identifier is made from it.

create function pg_temp.id(name text) returns uuid language sql immutable as
    $$ select encode(substring(sha256(convert_to(name, 'UTF8')) for 16), 'hex')::uuid $$;
create function pg_temp.here() returns uuid language sql as $$ select '{territory}'::uuid $$;

insert into territories (id, name, department) values (pg_temp.id('elsewhere'), 'Ariège', '09');

insert into organisations (id, territory_id, kind, name, commune)
select pg_temp.id(o.id), case when o.id = 'foix' then pg_temp.id('elsewhere') else pg_temp.here() end, kind, name, commune
from (values ('crèche', 'nursery', 'Crèche Les Lucioles', 'Toulouse'), ('bulle', 'nursery', 'Crèche Bulle', 'Toulouse'),
             ('loisirs', 'leisure_centre', 'Accueil de loisirs du Lac', ''), ('école', 'school', 'École Jean-Jaurès', 'Blagnac'),
             ('camsp', 'camsp', 'CAMSP du Canal', 'Toulouse'), ('hôpital', 'hospital', 'Hôpital des Enfants', 'Toulouse'),
             ('sessad', 'sessad', 'SESSAD du Midi', 'Toulouse'), ('cmpp', 'cmpp', 'CMPP de la Côte', 'Toulouse'),
             ('foix', 'nursery', 'Crèche de Foix', 'Foix')) as o (id, kind, name, commune);

create temporary table story (child text, birth date, plan text, host text, start_on date, closed_on date, state text, previous text) on commit drop;
insert into story values
    ('Ana', '2024-11-30', 'Ana', 'crèche', '2025-03-01', null, 'active', null),
    ('Bao', '2023-01-02', 'Bao', 'crèche', '2025-09-01', '2025-12-19', 'closed', null),
    ('Bao', '2023-01-02', 'Bao again', 'école', '2026-01-05', null, 'active', 'Bao'),
    ('Cléo', '2020-12-31', 'Cléo', 'loisirs', '2026-02-01', null, 'active', null),
    ('Dia', '2014-06-02', 'Dia', 'école', '2026-03-01', null, 'active', null),
    ('Eva', '2008-07-14', 'Eva', 'crèche', '2025-06-01', '2026-03-15', 'closed', null),
    ('Félix', '2022-03-04', 'Félix', 'loisirs', '2024-09-01', '2025-12-31', 'closed', null),
    ('Gil', '2022-03-05', 'Gil', 'loisirs', '2026-02-01', null, 'draft', null),
    ('Hugo', '2022-03-06', 'Hugo', 'loisirs', '2026-07-01', null, 'active', null),
    ('Zoé', '2022-03-07', 'Zoé', 'foix', '2025-03-01', null, 'active', null);

insert into children (id, territory_id, given_name, family_name, birth_date)
select distinct pg_temp.id('child ' || child), case when child = 'Zoé' then pg_temp.id('elsewhere') else pg_temp.here() end, child, 'Exemple', birth
from story;
insert into people (id, territory_id, given_name, family_name)
select distinct pg_temp.id('mother of ' || child), pg_temp.here(), 'Mère', 'de ' || child from story where child <> 'Zoé';
insert into guardians (id, territory_id, child_id, person_id, relation)
select distinct pg_temp.id('guardian of ' || child), pg_temp.here(), pg_temp.id('child ' || child), pg_temp.id('mother of ' || child), 'mother'
from story where child <> 'Zoé';
insert into partnerships (id, territory_id, kind, reference, start_on, closed_on, state, activated_at, previous_id, imported)
select pg_temp.id('plan ' || plan), case when child = 'Zoé' then pg_temp.id('elsewhere') else pg_temp.here() end, 'plan', 'PAP-' || plan,
       start_on, closed_on, state, case when state <> 'draft' then now() end, pg_temp.id('plan ' || previous), true
from story order by start_on;
insert into plans (partnership_id, territory_id, child_id, host_id)
select pg_temp.id('plan ' || plan), case when child = 'Zoé' then pg_temp.id('elsewhere') else pg_temp.here() end, pg_temp.id('child ' || child), pg_temp.id(host)
from story;

insert into members (id, territory_id, partnership_id, organisation_id, interest, accepted_on, left_on, invited_at)
select pg_temp.id(organisation || ' in ' || plan), pg_temp.here(), pg_temp.id('plan ' || plan), pg_temp.id(organisation), 'Bien accueillir.',
       accepted::date, gone::date, '2025-03-01'
from (values ('Ana', 'crèche', '2025-03-05', null), ('Ana', 'bulle', '2025-03-05', null), ('Ana', 'camsp', '2025-03-05', null),
             ('Ana', 'sessad', '2025-03-05', '2025-11-01'), ('Cléo', 'hôpital', null, null), ('Dia', 'cmpp', null, null),
             ('Eva', 'crèche', '2025-06-05', null)) as m (plan, organisation, accepted, gone);

-- Reviews of plans: seven held in 2026, three before; one cancelled, one to be, one cancelled that was to be.
insert into reviews (id, territory_id, partnership_id, category, state, planned_on, held_on, synthesis, family_absence_reason, cancelled_reason, counts)
select pg_temp.id('review ' || r.id), pg_temp.here(), pg_temp.id('plan ' || plan), category, state, day::date,
       case when state = 'held' then day::date end, 'Tout va bien.', absence, case when state = 'cancelled' then 'Grève' else '' end, state = 'held'
from (values ('Ana 0', 'Ana', 'intermediate', 'held', '2025-06-10', ''), ('Ana 1', 'Ana', 'intermediate', 'held', '2026-02-10', ''),
             ('Ana 2', 'Ana', 'intermediate', 'held', '2026-04-03', ''), ('Ana 3', 'Ana', 'intermediate', 'held', '2026-05-10', 'À l’hôpital.'),
             ('Bao 1', 'Bao again', 'intermediate', 'held', '2026-05-20', ''), ('Cléo 1', 'Cléo', 'partial', 'held', '2026-03-23', ''),
             ('Dia 1', 'Dia', 'intermediate', 'held', '2026-05-30', ''), ('Dia 2', 'Dia', 'intermediate', 'cancelled', '2026-04-15', ''),
             ('Dia 3', 'Dia', 'intermediate', 'planned', '2026-06-20', ''), ('Dia 4', 'Dia', 'intermediate', 'cancelled', '2026-10-01', ''),
             ('Eva 0', 'Eva', 'intermediate', 'held', '2025-10-01', ''), ('Eva 1', 'Eva', 'final', 'held', '2026-03-10', ''),
             ('Félix 0', 'Félix', 'intermediate', 'held', '2025-10-05', '')) as r (id, plan, category, state, day, absence);
insert into review_parties (territory_id, review_id, partnership_id, member_id, guardian_id, attendance)
select pg_temp.here(), r.id, r.partnership_id, case when who <> 'mother' then pg_temp.id(who || ' in ' || child) end,
       case when who = 'mother' then pg_temp.id('guardian of ' || child) end, attendance
from (values ('Ana 0', 'Ana', 'mother', 'present'), ('Ana 1', 'Ana', 'mother', 'present'), ('Ana 1', 'Ana', 'crèche', 'present'), ('Ana 1', 'Ana', 'bulle', 'remote'),
             ('Ana 2', 'Ana', 'mother', 'in_writing'), ('Ana 2', 'Ana', 'camsp', 'present'),
             ('Ana 3', 'Ana', 'mother', 'absent'), ('Ana 3', 'Ana', 'crèche', 'absent'),
             ('Cléo 1', 'Cléo', 'mother', 'remote'), ('Cléo 1', 'Cléo', 'hôpital', 'present'), ('Dia 1', 'Dia', 'mother', 'present'),
             ('Dia 3', 'Dia', 'mother', null), ('Eva 1', 'Eva', 'crèche', null)) as p (review, child, who, attendance)
join reviews r on r.id = pg_temp.id('review ' || review);
insert into contributions (territory_id, review_id, partnership_id, member_id, sees, works, hard, proposes, written_by)
values (pg_temp.here(), pg_temp.id('review Ana 3'), pg_temp.id('plan Ana'), pg_temp.id('crèche in Ana'), '', 'Les repas.', '', '', pg_temp.id('mother of Ana'));

insert into review_periods (partnership_id, territory_id, number, start_on, end_on, debt, fulfilled_by, fulfilled_on, late, late_reason)
select pg_temp.id('plan ' || plan), pg_temp.here(), number, ends::date - 20, ends::date, debt, r.id, r.held_on, coalesce(r.held_on > ends::date, false), reason
from (values ('Ana', 1, '2025-06-30', 'owed', 'Ana 0', null), ('Ana', 2, '2026-02-28', 'owed', 'Ana 1', null),
             ('Ana', 3, '2026-03-31', 'owed', 'Ana 2', 'family_unavailable'), ('Ana', 4, '2026-04-30', 'owed', 'Ana 3', 'family_unavailable'),
             ('Bao again', 1, '2026-01-31', 'owed', null, null), ('Bao again', 2, '2026-07-31', 'owed', 'Bao 1', null),
             ('Cléo', 1, '2026-03-31', 'excused', null, null), ('Cléo', 2, '2026-05-15', 'owed', null, null),
             ('Dia', 1, '2026-05-10', 'owed', 'Dia 1', 'staff_change'), ('Dia', 2, '2026-09-30', 'owed', null, null),
             ('Eva', 1, '2026-03-10', 'too_short', null, null), ('Eva', 2, '2026-04-30', 'owed', null, null),
             ('Félix', 1, '2025-10-31', 'owed', 'Félix 0', null)) as p (plan, number, ends, debt, review, reason)
left join reviews r on r.id = pg_temp.id('review ' || review);

insert into objectives (id, territory_id, partnership_id, title, opened_on)
select pg_temp.id('objective ' || plan), pg_temp.here(), pg_temp.id('plan ' || plan), 'Manger avec les autres', '2026-01-01'
from unnest(array['Ana', 'Dia', 'Eva']) plan;
insert into objectives (id, territory_id, partnership_id, title, opened_on)
values (pg_temp.id('second objective'), pg_temp.here(), pg_temp.id('plan Ana'), 'Dormir', '2026-01-01');
insert into decisions (territory_id, review_id, partnership_id, objective_id, outcome)
select pg_temp.here(), pg_temp.id('review ' || review), pg_temp.id('plan ' || plan), pg_temp.id(objective), outcome
from (values ('Ana 0', 'Ana', 'objective Ana', 'continued'), ('Ana 1', 'Ana', 'objective Ana', 'achieved'), ('Ana 1', 'Ana', 'second objective', 'continued'),
             ('Dia 1', 'Dia', 'objective Dia', 'achieved'), ('Eva 1', 'Eva', 'objective Eva', 'abandoned')) as d (review, plan, objective, outcome);

-- Between organisations.
insert into partnerships (id, territory_id, kind, reference, title, need, common_objective, start_on, closed_on, state, activated_at)
select pg_temp.id(name), pg_temp.here(), 'institutional', 'CONV-' || name, name, 'Un besoin.', 'Un objectif.', begins::date, closed::date, state, now()
from (values ('old', '2025-01-01', null, 'active'), ('new', '2026-02-01', null, 'active'), ('ended', '2025-05-01', '2026-02-15', 'closed'),
             ('draft', '2026-01-01', null, 'draft')) as p (name, begins, closed, state);
insert into members (id, territory_id, partnership_id, organisation_id, interest, accepted_on)
select pg_temp.id(organisation || ' in ' || partnership), pg_temp.here(), pg_temp.id(partnership), pg_temp.id(organisation), 'Bien accueillir.', '2025-01-01'
from (values ('old', 'crèche'), ('old', 'école'), ('new', 'camsp'), ('new', 'école')) as m (partnership, organisation);
insert into conventions (id, territory_id, partnership_id, number, text, written_at) values
    (pg_temp.id('old 1'), pg_temp.here(), pg_temp.id('old'), 1, access.convention_text(pg_temp.id('old')), '2025-02-01 12:00+01'),
    (pg_temp.id('new 1'), pg_temp.here(), pg_temp.id('new'), 1, access.convention_text(pg_temp.id('new')), '2026-02-05 12:00+01');
insert into convention_agreements (convention_id, member_id, partnership_id, territory_id, agreed_on, agreed_by)
select pg_temp.id(convention || ' 1'), pg_temp.id(organisation || ' in ' || convention), pg_temp.id(convention), pg_temp.here(), day::date, pg_temp.id('mother of Ana')
from (values ('old', 'crèche', '2025-02-10'), ('old', 'école', '2025-02-10'), ('new', 'camsp', '2026-02-20'), ('new', 'école', '2026-02-21')) as a (convention, organisation, day);
insert into conventions (id, territory_id, partnership_id, number, text, written_at)
values (pg_temp.id('old 2'), pg_temp.here(), pg_temp.id('old'), 2, access.convention_text(pg_temp.id('old')), '2026-02-10 12:00+01');
insert into convention_agreements (convention_id, member_id, partnership_id, territory_id, agreed_on, agreed_by)
values (pg_temp.id('old 2'), pg_temp.id('crèche in old'), pg_temp.id('old'), pg_temp.here(), '2026-02-20', pg_temp.id('mother of Ana'));
insert into reviews (id, territory_id, partnership_id, state, planned_on, held_on, synthesis)
values (pg_temp.id('evaluation'), pg_temp.here(), pg_temp.id('old'), 'held', '2026-04-01', '2026-04-01', 'Ça marche.');

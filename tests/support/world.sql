-- A small world that is wholly known: two territories and, in the first, Léa's plan with two member
-- organisations the family agreed to, one it has not agreed to, and people of every kind around it.
-- Every identifier is made from a name: id('plan').

create function pg_temp.id(name text) returns uuid language sql immutable as
    $$ select encode(substring(sha256(convert_to(name, 'UTF8')) for 16), 'hex')::uuid $$;
create function pg_temp.ago(days integer) returns date language sql as $$ select current_date - days $$;

insert into territories (id, name, department) values
    (pg_temp.id('here'), 'Haute-Garonne', '31'), (pg_temp.id('elsewhere'), 'Ariège', '09');

insert into people (id, territory_id, given_name, family_name)
select pg_temp.id(name), case when place <> '' then pg_temp.id(place) end, initcap(name), 'de ' || name
from (values ('administrator', ''), ('coordinator', 'here'), ('coordinator elsewhere', 'elsewhere'),
             ('host', 'here'), ('partner', 'here'), ('unconsented', 'here'), ('stranger', 'here'), ('former', 'here'),
             ('professional elsewhere', 'elsewhere'),
             ('mother', 'here'), ('father', 'here'), ('other guardian', 'here'), ('guardian elsewhere', 'elsewhere'),
             -- Somebody with an account that is closed.
             ('closed', 'here'),
             -- In the directory, without an account.
             ('colleague', 'here')) as p (name, place);

insert into accounts (person_id, email, phone, administrator, closed_at)
select id, replace(lower(given_name), ' ', '.') || '@example.fr', '05 61 00 00 00',
       id = pg_temp.id('administrator'), case when id = pg_temp.id('closed') then now() end
from people where id <> pg_temp.id('colleague');

-- The passphrase of everybody is the one whose digest is here.
insert into credentials (person_id, salt, digest)
select person_id, sha256('salt'), sha256('passphrase') from accounts;

-- The token is made of the person's name here; « expired » was the mother's.
insert into sessions (id, token_hash, person_id, expires_at)
select pg_temp.id('session of ' || name), sha256(convert_to('token-of-' || replace(name, ' ', '-'), 'UTF8')), pg_temp.id(name), now() + interval '1 day'
from unnest(array['administrator', 'coordinator', 'coordinator elsewhere', 'host', 'partner', 'unconsented', 'stranger',
                  'former', 'professional elsewhere', 'mother', 'father', 'other guardian', 'guardian elsewhere', 'closed']) name;
insert into sessions (token_hash, person_id, expires_at)
values (sha256('token-of-expired'), pg_temp.id('mother'), now() - interval '1 minute');

insert into passkeys (id, person_id, credential, judged_by, name)
values (pg_temp.id('passkey of other guardian'), pg_temp.id('other guardian'), '\x01', '{}', 'Téléphone');
-- Who the mother is for an identity provider; and somebody on the way to it.
insert into identities (id, person_id, issuer, subject)
values (pg_temp.id('identity of mother'), pg_temp.id('mother'), 'https://id.example.fr', 'the mother');
insert into identity_attempts (state_digest, browser_digest, issuer, person_id)
values (sha256('state'), sha256('browser'), 'https://id.example.fr', pg_temp.id('mother'));

insert into coordinators (id, territory_id, person_id) values
    (pg_temp.id('entry of coordinator'), pg_temp.id('here'), pg_temp.id('coordinator')),
    (pg_temp.id('entry elsewhere'), pg_temp.id('elsewhere'), pg_temp.id('coordinator elsewhere'));

insert into organisations (id, territory_id, kind, name, email) values
    (pg_temp.id('nursery'), pg_temp.id('here'), 'nursery', 'Crèche Les Lucioles', 'lucioles@example.fr'),
    (pg_temp.id('camsp'), pg_temp.id('here'), 'camsp', 'CAMSP du Canal', 'camsp@example.fr'),
    (pg_temp.id('school'), pg_temp.id('here'), 'school', 'École Jean-Jaurès', 'jaures@example.fr'),
    (pg_temp.id('leisure'), pg_temp.id('here'), 'leisure_centre', 'Accueil de loisirs du Lac', 'lac@example.fr'),
    (pg_temp.id('nursery elsewhere'), pg_temp.id('elsewhere'), 'nursery', 'Crèche de Foix', 'foix@example.fr');

insert into professionals (id, territory_id, organisation_id, person_id, function, ended_at)
select pg_temp.id('function of ' || person), pg_temp.id(place), pg_temp.id(organisation), pg_temp.id(person), 'éducatrice',
       case when person = 'former' then now() - interval '1 day' end
from (values ('here', 'nursery', 'host'), ('here', 'nursery', 'former'), ('here', 'nursery', 'colleague'), ('here', 'camsp', 'partner'),
             ('here', 'school', 'unconsented'), ('here', 'leisure', 'stranger'), ('here', 'nursery', 'closed'),
             ('elsewhere', 'nursery elsewhere', 'professional elsewhere')) as p (place, organisation, person);

insert into children (id, territory_id, given_name, family_name, birth_date) values
    (pg_temp.id('child'), pg_temp.id('here'), 'Léa', 'Martin', pg_temp.ago(900)),
    (pg_temp.id('other child'), pg_temp.id('here'), 'Noé', 'Durand', pg_temp.ago(1200)),
    (pg_temp.id('child elsewhere'), pg_temp.id('elsewhere'), 'Zoé', 'Petit', pg_temp.ago(1000));

insert into guardians (id, territory_id, child_id, person_id, relation) values
    (pg_temp.id('mother of Léa'), pg_temp.id('here'), pg_temp.id('child'), pg_temp.id('mother'), 'mother'),
    (pg_temp.id('father of Léa'), pg_temp.id('here'), pg_temp.id('child'), pg_temp.id('father'), 'father'),
    (pg_temp.id('guardian of Noé'), pg_temp.id('here'), pg_temp.id('other child'), pg_temp.id('other guardian'), 'parent'),
    (pg_temp.id('guardian of Zoé'), pg_temp.id('elsewhere'), pg_temp.id('child elsewhere'), pg_temp.id('guardian elsewhere'), 'mother');

-- The nursery may see the plan and contributions, the CAMSP health notes too: both parents agreed to
-- that. The nursery was given health by the mother alone, which is not enough. Both opened documents to
-- the CAMSP. The school has nothing.
insert into consents (id, territory_id, child_id, organisation_id, guardian_id, scopes, recorded_by) values
    (pg_temp.id('consent'), pg_temp.id('here'), pg_temp.id('child'), pg_temp.id('nursery'), pg_temp.id('mother of Léa'), '{plan,contributions,health}', null),
    (pg_temp.id('consent for camsp'), pg_temp.id('here'), pg_temp.id('child'), pg_temp.id('camsp'), pg_temp.id('mother of Léa'), '{plan,contributions,documents,health}', null),
    (pg_temp.id('paper consent'), pg_temp.id('here'), pg_temp.id('child'), pg_temp.id('camsp'), pg_temp.id('father of Léa'), '{plan,contributions,documents,health}', pg_temp.id('coordinator')),
    (pg_temp.id('consent for Noé'), pg_temp.id('here'), pg_temp.id('other child'), pg_temp.id('leisure'), pg_temp.id('guardian of Noé'), '{plan,contributions}', null),
    (pg_temp.id('consent for Zoé'), pg_temp.id('elsewhere'), pg_temp.id('child elsewhere'), pg_temp.id('nursery elsewhere'), pg_temp.id('guardian of Zoé'), '{plan,contributions}', null);

-- Léa's plan and two others run; « convention » runs between the nursery and the school, « draft »
-- has all it needs to start.
insert into partnerships (id, territory_id, kind, reference, title, need, common_objective, start_on, end_on, state, activated_at)
select pg_temp.id(name), pg_temp.id(place), kind, reference, title, 'Grandir avec les autres.', 'Une journée ordinaire.',
       pg_temp.ago(200), pg_temp.ago(-300), state, case when state = 'active' then now() end
from (values ('plan', 'here', 'plan', 'PAP-1', '', 'active'), ('other plan', 'here', 'plan', 'PAP-2', '', 'active'),
             ('plan elsewhere', 'elsewhere', 'plan', 'PAP-1', '', 'active'),
             ('convention', 'here', 'institutional', 'CONV-1', 'Passerelle crèche-école', 'active'),
             ('draft', 'here', 'institutional', 'CONV-2', 'Formation commune', 'draft')) as p (name, place, kind, reference, title, state);

insert into plans (partnership_id, territory_id, child_id, host_id, referent_id, coordinator_id, periods_through) values
    (pg_temp.id('plan'), pg_temp.id('here'), pg_temp.id('child'), pg_temp.id('nursery'), pg_temp.id('host'), pg_temp.id('coordinator'), pg_temp.ago(-300)),
    (pg_temp.id('other plan'), pg_temp.id('here'), pg_temp.id('other child'), pg_temp.id('leisure'), pg_temp.id('coordinator'), pg_temp.id('coordinator'), pg_temp.ago(-300)),
    (pg_temp.id('plan elsewhere'), pg_temp.id('elsewhere'), pg_temp.id('child elsewhere'), pg_temp.id('nursery elsewhere'),
     pg_temp.id('coordinator elsewhere'), pg_temp.id('coordinator elsewhere'), pg_temp.ago(-300));

insert into members (id, territory_id, partnership_id, organisation_id, ground, interest, function, means, written_by, accepted_on, accepted_by)
select pg_temp.id(organisation || ' in ' || partnership), pg_temp.id(case when partnership like '%elsewhere' then 'elsewhere' else 'here' end),
       pg_temp.id(partnership), pg_temp.id(organisation), 'responsibility', 'Bien accueillir.', 'Accueil.', 'Une salle.',
       pg_temp.id(speaker), pg_temp.ago(199), pg_temp.id(speaker)
from (values ('plan', 'nursery', 'host'), ('plan', 'camsp', 'partner'), ('other plan', 'leisure', 'stranger'),
             ('plan elsewhere', 'nursery elsewhere', 'professional elsewhere'),
             ('convention', 'nursery', 'host'), ('convention', 'school', 'unconsented'),
             ('draft', 'nursery', 'host'), ('draft', 'leisure', 'stranger')) as m (partnership, organisation, speaker);
-- Invited, and silent: it has not accepted and the family has not agreed.
insert into members (id, territory_id, partnership_id, organisation_id)
values (pg_temp.id('school in plan'), pg_temp.id('here'), pg_temp.id('plan'), pg_temp.id('school'));

insert into needs (id, territory_id, partnership_id, code, description, created_by) values
    (pg_temp.id('need'), pg_temp.id('here'), pg_temp.id('plan'), null, 'Communiquer', pg_temp.id('coordinator')),
    (pg_temp.id('other need'), pg_temp.id('here'), pg_temp.id('other plan'), null, 'Dormir', pg_temp.id('coordinator'));
insert into expectations (id, territory_id, partnership_id, guardian_id, words) values
    (pg_temp.id('expectation'), pg_temp.id('here'), pg_temp.id('plan'), pg_temp.id('mother of Léa'), 'Qu’elle joue avec les autres.');

insert into objectives (id, territory_id, partnership_id, title, state, opened_on, created_by)
select pg_temp.id(name), pg_temp.id('here'), pg_temp.id(partnership), 'Manger avec les autres', state, pg_temp.ago(199), pg_temp.id('coordinator')
-- « fresh » is one that no review has decided on.
from (values ('objective', 'plan', 'open'), ('fresh objective', 'plan', 'open'), ('proposed objective', 'plan', 'proposed'), ('other objective', 'other plan', 'open'),
             ('objective of draft', 'draft', 'open'), ('objective of convention', 'convention', 'open')) as o (name, partnership, state);
insert into objective_interests (objective_id, member_id, partnership_id, territory_id, words, written_by) values
    (pg_temp.id('objective'), pg_temp.id('camsp in plan'), pg_temp.id('plan'), pg_temp.id('here'), 'Pour la déglutition.', pg_temp.id('partner'));

insert into actions (id, territory_id, partnership_id, objective_id, title, due_on, created_by) values
    (pg_temp.id('action'), pg_temp.id('here'), pg_temp.id('plan'), pg_temp.id('objective'), 'Une chaise adaptée', pg_temp.ago(-30), pg_temp.id('host')),
    (pg_temp.id('other action'), pg_temp.id('here'), pg_temp.id('other plan'), pg_temp.id('other objective'), 'Un coin calme', pg_temp.ago(-30), pg_temp.id('stranger'));
insert into action_members (action_id, member_id, partnership_id, territory_id) values
    (pg_temp.id('action'), pg_temp.id('nursery in plan'), pg_temp.id('plan'), pg_temp.id('here'));

insert into notes (id, territory_id, partnership_id, member_id, guardian_id, action_id, words, seen_on, health, written_by) values
    (pg_temp.id('note'), pg_temp.id('here'), pg_temp.id('plan'), pg_temp.id('nursery in plan'), null, pg_temp.id('action'), 'Elle reste à table.', pg_temp.ago(20), false, pg_temp.id('host')),
    (pg_temp.id('health note'), pg_temp.id('here'), pg_temp.id('plan'), pg_temp.id('camsp in plan'), null, null, 'Bilan orthophonique.', pg_temp.ago(20), true, pg_temp.id('partner')),
    (pg_temp.id('note of mother'), pg_temp.id('here'), pg_temp.id('plan'), null, pg_temp.id('mother of Léa'), null, 'Elle dort mieux.', pg_temp.ago(10), false, pg_temp.id('mother')),
    (pg_temp.id('other note'), pg_temp.id('here'), pg_temp.id('other plan'), pg_temp.id('leisure in other plan'), null, null, 'Il chante.', pg_temp.ago(10), false, pg_temp.id('stranger'));

-- One review is planned, one asked for by the mother, one held, one with its minutes agreed.
insert into reviews (id, territory_id, partnership_id, state, planned_on, held_on, agreed_on, synthesis, synthesis_by, counts, created_by) values
    (pg_temp.id('planned review'), pg_temp.id('here'), pg_temp.id('plan'), 'planned', pg_temp.ago(-10), null, null, '', null, false, pg_temp.id('host')),
    (pg_temp.id('asked review'), pg_temp.id('here'), pg_temp.id('plan'), 'proposed', pg_temp.ago(-40), null, null, '', null, false, pg_temp.id('mother')),
    (pg_temp.id('held review'), pg_temp.id('here'), pg_temp.id('plan'), 'held', pg_temp.ago(20), pg_temp.ago(20), null, 'Tout va bien.', pg_temp.id('host'), true, pg_temp.id('host')),
    (pg_temp.id('agreed review'), pg_temp.id('here'), pg_temp.id('plan'), 'agreed', pg_temp.ago(150), pg_temp.ago(150), pg_temp.ago(140), 'Un bon début.', pg_temp.id('host'), true, pg_temp.id('host')),
    (pg_temp.id('other review'), pg_temp.id('here'), pg_temp.id('other plan'), 'planned', pg_temp.ago(-10), null, null, '', null, false, pg_temp.id('stranger'));
insert into review_parties (territory_id, review_id, partnership_id, member_id, guardian_id, attendance)
select pg_temp.id('here'), r.id, r.partnership_id, p.member, p.guardian, case when r.held_on is not null then 'present' end
from reviews r, (values (pg_temp.id('nursery in plan'), null::uuid), (pg_temp.id('camsp in plan'), null), (null, pg_temp.id('mother of Léa'))) as p (member, guardian)
where r.partnership_id = pg_temp.id('plan') and r.state <> 'proposed';
insert into agreements (territory_id, review_id, partnership_id, guardian_id, agreed_on, agreed_by) values
    (pg_temp.id('here'), pg_temp.id('agreed review'), pg_temp.id('plan'), pg_temp.id('mother of Léa'), pg_temp.ago(140), pg_temp.id('mother'));
insert into addenda (territory_id, review_id, partnership_id, member_id, words, written_by, written_on) values
    (pg_temp.id('here'), pg_temp.id('agreed review'), pg_temp.id('plan'), pg_temp.id('camsp in plan'), 'Le midi aussi.', pg_temp.id('partner'), pg_temp.ago(130));
-- One waits for its date: two are out, and the mother has answered the first.
insert into reviews (id, territory_id, partnership_id, state, created_by) values
    (pg_temp.id('dates review'), pg_temp.id('here'), pg_temp.id('plan'), 'proposed', pg_temp.id('host'));
insert into review_parties (territory_id, review_id, partnership_id, member_id, guardian_id) values
    (pg_temp.id('here'), pg_temp.id('dates review'), pg_temp.id('plan'), pg_temp.id('nursery in plan'), null),
    (pg_temp.id('here'), pg_temp.id('dates review'), pg_temp.id('plan'), null, pg_temp.id('mother of Léa'));
insert into review_dates (id, territory_id, review_id, partnership_id, day, proposed_by) values
    (pg_temp.id('date'), pg_temp.id('here'), pg_temp.id('dates review'), pg_temp.id('plan'), pg_temp.ago(-30), pg_temp.id('host')),
    (pg_temp.id('later date'), pg_temp.id('here'), pg_temp.id('dates review'), pg_temp.id('plan'), pg_temp.ago(-31), pg_temp.id('host'));
insert into date_answers (territory_id, date_id, review_id, partnership_id, guardian_id, answer, answered_by) values
    (pg_temp.id('here'), pg_temp.id('date'), pg_temp.id('dates review'), pg_temp.id('plan'), pg_temp.id('mother of Léa'), 'yes', pg_temp.id('mother'));
-- What the nursery said by telephone was written down by the coordinator; the mother wrote herself.
insert into contributions (id, territory_id, review_id, partnership_id, member_id, guardian_id, sees, written_by, recorded_by, recorded_at)
select pg_temp.id(name), pg_temp.id('here'), pg_temp.id(review), pg_temp.id('plan'), pg_temp.id(member), pg_temp.id(guardian), 'Elle progresse.',
       pg_temp.id(writer), pg_temp.id(recorder), case when recorder is not null then now() end
from (values ('recorded contribution', 'planned review', 'nursery in plan', null, null, 'coordinator'),
             ('contribution of mother', 'planned review', null, 'mother of Léa', 'mother', null),
             ('contribution', 'held review', 'nursery in plan', null, 'host', null),
             ('contribution of camsp', 'held review', 'camsp in plan', null, 'partner', null),
             ('contribution of mother held', 'held review', null, 'mother of Léa', 'mother', null),
             ('contribution agreed', 'agreed review', 'nursery in plan', null, 'host', null)) as c (name, review, member, guardian, writer, recorder);
insert into contribution_points (contribution_id, review_id, partnership_id, territory_id, objective_id, words) values
    (pg_temp.id('contribution of camsp'), pg_temp.id('held review'), pg_temp.id('plan'), pg_temp.id('here'), pg_temp.id('objective'), 'Elle y arrive assise.');
-- The mother cannot come to the planned one.
insert into substitutes (territory_id, review_id, partnership_id, guardian_id, name, named_by) values
    (pg_temp.id('here'), pg_temp.id('planned review'), pg_temp.id('plan'), pg_temp.id('mother of Léa'), 'Sami', pg_temp.id('mother'));
insert into plan_agreements (partnership_id, territory_id, guardian_id, agrees, of_text, said_on, said_by) values
    (pg_temp.id('plan'), pg_temp.id('here'), pg_temp.id('mother of Léa'), true, access.text_of_plan(pg_temp.id('plan')), pg_temp.ago(100), pg_temp.id('mother'));
-- The mother asks to have Léa's file put right; the father something that is about him alone.
insert into rectifications (id, territory_id, child_id, guardian_id, about, original, words, asked_by, asked_on) values
    (pg_temp.id('rectification'), pg_temp.id('here'), pg_temp.id('child'), pg_temp.id('mother of Léa'), 'child', 'Née le 3', 'Le 4.', pg_temp.id('mother'), pg_temp.ago(3)),
    (pg_temp.id('rectification of father'), pg_temp.id('here'), pg_temp.id('child'), pg_temp.id('father of Léa'), 'self', 'Remarié', 'Non.', pg_temp.id('father'), pg_temp.ago(2));
insert into closures (id, territory_id, organisation_id, start_on, end_on, written_by) values
    (pg_temp.id('closure'), pg_temp.id('here'), pg_temp.id('nursery'), pg_temp.ago(-60), pg_temp.ago(-70), pg_temp.id('host'));
insert into visits (person_id, partnership_id, territory_id) values (pg_temp.id('mother'), pg_temp.id('plan'), pg_temp.id('here'));
insert into sheet_fields (review_id, partnership_id, territory_id, field, value, written_by) values
    (pg_temp.id('planned review'), pg_temp.id('plan'), pg_temp.id('here'), 'synthesis', 'Elle parle.', pg_temp.id('host'));
insert into drafts (person_id, place, form) values (pg_temp.id('mother'), '/reviews/draft', '{"sees": "Pas encore dit."}');
-- The mother chose once how she reads; nobody else knows.
insert into reading_choices (person_id, easy) values (pg_temp.id('mother'), false);
-- The CAMSP's professional was sent a personal link; its token is « abcd » sixteen times.
insert into contribution_links (id, territory_id, review_id, partnership_id, member_id, person_id, token_hash, expires_on, created_by) values
    (pg_temp.id('link'), pg_temp.id('here'), pg_temp.id('planned review'), pg_temp.id('plan'), pg_temp.id('camsp in plan'), pg_temp.id('partner'),
     sha256(convert_to(repeat('abcd', 16), 'UTF8')), pg_temp.ago(-10), pg_temp.id('host'));
insert into decisions (id, territory_id, review_id, partnership_id, objective_id, outcome, remaining, decided_by) values
    (pg_temp.id('decision'), pg_temp.id('here'), pg_temp.id('held review'), pg_temp.id('plan'), pg_temp.id('objective'), 'continued', 'Le goûter.', pg_temp.id('host')),
    (pg_temp.id('agreed decision'), pg_temp.id('here'), pg_temp.id('agreed review'), pg_temp.id('plan'), pg_temp.id('objective'), 'continued', '', pg_temp.id('host'));
insert into dissents (id, territory_id, review_id, partnership_id, decision_id, guardian_id, words, written_by) values
    (pg_temp.id('dissent'), pg_temp.id('here'), pg_temp.id('held review'), pg_temp.id('plan'), pg_temp.id('decision'), pg_temp.id('mother of Léa'), 'Je ne suis pas d’accord.', pg_temp.id('mother'));

insert into dissents (id, territory_id, review_id, partnership_id, decision_id, guardian_id, words, recorded_by, recorded_at) values
    (pg_temp.id('recorded dissent'), pg_temp.id('here'), pg_temp.id('held review'), pg_temp.id('plan'), pg_temp.id('decision'), pg_temp.id('mother of Léa'), 'Pas encore.', pg_temp.id('coordinator'), now());

-- Of the plan: by the nursery (one who left it since), by the mother, by the CAMSP about health, by the
-- nursery to minutes that were agreed, all voices but the one about health; of the convention by the
-- coordination; of the other plan by the leisure centre.
insert into documents (id, territory_id, partnership_id, review_id, member_id, guardian_id, title, file_name, kind, size_bytes, sha256, stored_as, health, attached_by, transcript)
select pg_temp.id(name), pg_temp.id('here'), pg_temp.id(partnership), pg_temp.id(review), pg_temp.id(member), pg_temp.id(guardian),
       'Léa : ' || name, name || '.' || kind, kind, 8, sha256('%PDF-1.7'), pg_temp.id('file of ' || name), health, pg_temp.id(person),
       case kind when 'mp3' then 'Léa dit : ' || name else '' end
from (values ('document', 'plan', null, 'nursery in plan', null, 'mp3', false, 'former'),
             ('document of mother', 'plan', null, null, 'mother of Léa', 'mp3', false, 'mother'),
             ('health document', 'plan', null, 'camsp in plan', null, 'pdf', true, 'partner'),
             ('document of agreed review', 'plan', 'agreed review', 'nursery in plan', null, 'mp3', false, 'host'),
             ('document of convention', 'convention', null, null, null, 'pdf', false, 'coordinator'),
             ('other document', 'other plan', null, 'leisure in other plan', null, 'pdf', false, 'stranger')) as d (name, partnership, review, member, guardian, kind, health, person);

insert into review_periods (partnership_id, territory_id, number, start_on, end_on, debt, fulfilled_by, fulfilled_on, settled_on) values
    (pg_temp.id('plan'), pg_temp.id('here'), 1, pg_temp.ago(200), pg_temp.ago(81), 'owed', pg_temp.id('agreed review'), pg_temp.ago(150), pg_temp.ago(150)),
    (pg_temp.id('plan'), pg_temp.id('here'), 2, pg_temp.ago(80), pg_temp.ago(5), 'owed', null, null, null),
    (pg_temp.id('plan'), pg_temp.id('here'), 3, pg_temp.ago(4), pg_temp.ago(-116), 'owed', null, null, null),
    (pg_temp.id('other plan'), pg_temp.id('here'), 1, pg_temp.ago(200), pg_temp.ago(81), 'owed', null, null, null);
insert into silences (partnership_id, territory_id, since, opens_on, ends_on) values
    (pg_temp.id('plan'), pg_temp.id('here'), pg_temp.ago(500), pg_temp.ago(300), pg_temp.ago(250));
insert into flags (id, territory_id, partnership_id, kind, period_number, fact_on) values
    (pg_temp.id('flag'), pg_temp.id('here'), pg_temp.id('plan'), 'review_missing', 2, pg_temp.ago(4)),
    (pg_temp.id('other flag'), pg_temp.id('here'), pg_temp.id('other plan'), 'review_missing', 1, pg_temp.ago(80));
-- A suspension that runs: its end is still to be said.
insert into suspensions (id, territory_id, partnership_id, start_on, end_on, reason, recorded_by) values
    (pg_temp.id('suspension'), pg_temp.id('here'), pg_temp.id('plan'), pg_temp.ago(3), null, 'hospital', pg_temp.id('coordinator'));
insert into scans (on_day, time_zone, opened, closed) values (current_date, 'Europe/Paris', 2, 0);
insert into finess (organisation_id, territory_id, number, category, category_label, kind, name, commune, phone, address, as_of) values
    (pg_temp.id('nursery'), pg_temp.id('here'), '310000009', '190', 'CAMSP', 'camsp', 'CAMSP', 'Toulouse', '', '1 RUE DES LILAS', pg_temp.ago(90));
insert into imports (id, territory_id, person_id, file_name, content, kind) values
    (pg_temp.id('finess'), pg_temp.id('here'), pg_temp.id('coordinator'), 'finess.csv',
     convert_to('{"date": null, "establishments": [], "absent": [], "read": 1}', 'UTF8'), 'finess');
insert into imports (id, territory_id, person_id, file_name, content) values
    (pg_temp.id('import'), pg_temp.id('here'), pg_temp.id('coordinator'), 'plans.csv',
     convert_to(E'nom;prenom;date_naissance;lieu_accueil;debut_pap\nBernard;Ana;12/04/2023;Crèche Les Lucioles;01/09/2026\n', 'UTF8'));

-- The plan is to be handed over to the leisure centre: the mother agreed yesterday, without the minutes.
insert into hand_overs (id, territory_id, partnership_id, receiver_id, to_name, takes_over_on, reason, old_host_id, old_host_leaves, proposed_by, proposed_on, version)
values (pg_temp.id('hand over'), pg_temp.id('here'), pg_temp.id('plan'), pg_temp.id('leisure'), 'Accueil de loisirs du Lac', pg_temp.ago(1), 'Elle change de lieu.',
        pg_temp.id('nursery'), false, pg_temp.id('coordinator'), pg_temp.ago(10), 2);
-- Zoé moves here from the other territory, which this one may take over: her guardian agreed.
insert into hand_overs (id, territory_id, partnership_id, to_territory_id, to_name, takes_over_on, reason, old_host_id, old_host_leaves, proposed_by, proposed_on, version) values
    (pg_temp.id('arrival'), pg_temp.id('elsewhere'), pg_temp.id('plan elsewhere'), pg_temp.id('here'), 'Haute-Garonne', pg_temp.ago(-20), 'Un déménagement.', pg_temp.id('nursery elsewhere'), true, pg_temp.id('coordinator elsewhere'), pg_temp.ago(3), 2);
insert into hand_over_answers (territory_id, hand_over_id, partnership_id, guardian_id, agrees, answered_on, answered_by) values
    (pg_temp.id('elsewhere'), pg_temp.id('arrival'), pg_temp.id('plan elsewhere'), pg_temp.id('guardian of Zoé'), true, pg_temp.ago(2), pg_temp.id('guardian elsewhere'));
insert into hand_over_items (id, territory_id, hand_over_id, partnership_id, kind, subject_id, words, day, position) values
    (pg_temp.id('item'), pg_temp.id('here'), pg_temp.id('hand over'), pg_temp.id('plan'), 'objective', pg_temp.id('objective'), 'Manger avec les autres', null, 0),
    (pg_temp.id('item of minutes'), pg_temp.id('here'), pg_temp.id('hand over'), pg_temp.id('plan'), 'minutes', pg_temp.id('agreed review'), '', pg_temp.ago(150), 1);
insert into hand_over_answers (territory_id, hand_over_id, partnership_id, guardian_id, agrees, left_out, answered_on, answered_by)
values (pg_temp.id('here'), pg_temp.id('hand over'), pg_temp.id('plan'), pg_temp.id('mother of Léa'), true, array[pg_temp.id('item of minutes')],
        pg_temp.ago(1), pg_temp.id('mother'));

-- The convention is written down; the nursery agreed on it.
insert into conventions (id, territory_id, partnership_id, number, text, written_by, written_at)
values (pg_temp.id('convention text'), pg_temp.id('here'), pg_temp.id('convention'), 1,
        access.convention_text(pg_temp.id('convention')), pg_temp.id('coordinator'), now() - interval '100 days');
insert into convention_agreements (convention_id, member_id, partnership_id, territory_id, agreed_on, agreed_by)
values (pg_temp.id('convention text'), pg_temp.id('nursery in convention'), pg_temp.id('convention'), pg_temp.id('here'),
        pg_temp.ago(90), pg_temp.id('host'));

-- Programs that read: the token of each is made of its organisation's name.
insert into api_tokens (id, territory_id, organisation_id, name, token_hash, made_by, expires_at)
select pg_temp.id('api token of ' || organisation), pg_temp.id('here'), pg_temp.id(organisation), 'Logiciel',
       sha256(convert_to('tokenOf' || organisation, 'UTF8')), pg_temp.id(person), now() + interval '30 days'
from (values ('nursery', 'host'), ('school', 'unconsented'), ('leisure', 'stranger')) as t (organisation, person);
insert into api_uses (token_id, territory_id, route, answered)
values (pg_temp.id('api token of nursery'), pg_temp.id('here'), '/api/v1/plans', 200);

-- Search: names with their typing errors, texts by the stems of their words, accents aside.
--
-- What matches is not known to be free of leaks (LIKE, @@, %> are not leakproof), so under a policy no
-- index would serve them. The search therefore runs as the owner, who no policy holds, and asks for
-- the same rights itself; it gives identifiers only, and their rows are then read by whoever asks,
-- under the policies. So a fault here may hide something, and cannot show anything.

create schema extensions;
-- Both belong to PostgreSQL and are trusted: the owner of a database may create them.
create extension if not exists pg_trgm schema extensions;
create extension if not exists unaccent schema extensions;

create text search configuration french_plain (copy = pg_catalog.french);
alter text search configuration french_plain
    alter mapping for hword, hword_part, word with extensions.unaccent, french_stem;

create index children_names on children using gin (plain_name extensions.gin_trgm_ops);
create index organisations_names on organisations using gin (access.plain(name || ' ' || commune) extensions.gin_trgm_ops);
create index partnerships_references on partnerships using gin (lower(reference) extensions.gin_trgm_ops);
create index partnerships_titles on partnerships using gin (to_tsvector('french_plain', title)) where title <> '';
create index objectives_words on objectives using gin (to_tsvector('french_plain', title || ' ' || success));
create index reviews_words on reviews using gin (to_tsvector('french_plain', synthesis || ' ' || adjustments))
    where state in ('held', 'agreed');

-- What was typed as a question to texts. « les » and « à » are in nearly every one: the first is no
-- stop word in PostgreSQL's French, and without accents the second is none either; Léa shares the
-- stem of the first.
create function access.text_query(phrase text) returns tsquery
language sql stable set search_path = public, pg_temp set client_min_messages = warning as $$
    select ts_rewrite(ts_rewrite(websearch_to_tsquery('french_plain', phrase), 'le', ''), 'a', '')
$$;

-- What the person asking finds, `most` of each kind: the closest names, the latest texts. `phrase` is
-- what was typed, `typed` its words in small letters without accents.
create function access.search(phrase text, typed text[], most integer)
returns table (kind text, id uuid, place integer)
language plpgsql security definer
set search_path = public, extensions, pg_temp set plan_cache_mode = force_custom_plan set client_min_messages = warning as $$
declare
    -- Of what matches, so many are looked at for the best: a word that is everywhere must not cost
    -- the sorting of everything.
    looked_at constant integer := 1000;
    -- What is that much less near than the nearest is not meant: Lisa, where there is a Lina.
    nearly constant real := 0.3;
    texts constant tsquery := access.text_query(phrase);
    -- An index is asked for the three longest words, which narrow most; the others are looked for in
    -- what it gives.
    longest constant text[] := array(select w from unnest(typed) w order by length(w) desc);
    first constant text := longest[1];
    second constant text := coalesce(longest[2], first);
    third constant text := coalesce(longest[3], first);
    coordinated constant uuid[] := array(select access.coordinated());
    children_seen constant uuid[] := array(select access.shared_children());
    partnerships_seen constant uuid[] := array(select access.shared_partnerships('plan'));
    directories constant uuid[] := array(select access.directories());
    everywhere constant boolean := access.is_administrator();
begin
    -- How near a word must be to what was typed: « martn » and « matrin » find Martin.
    perform set_config('pg_trgm.word_similarity_threshold', '0.39', true);
    return query
        select 'child', n.id, row_number() over (order by n.near desc, n.plain_name, n.id)::integer
        from (select f.*, max(f.near) over () as nearest from (select c.id, c.plain_name,
                     (select sum(word_similarity(w, c.plain_name)) from unnest(typed) w) as near
              from children c
              where c.plain_name %> first and c.plain_name %> second and c.plain_name %> third
                and not exists (select from unnest(typed) w where not c.plain_name %> w)
                and (c.territory_id = any (coordinated) or c.id = any (children_seen))
              limit looked_at) f) n
        where n.near >= n.nearest - nearly * cardinality(typed)
        order by 3 limit most;
    return query
        select 'organisation', n.id, row_number() over (order by n.near desc, n.name, n.id)::integer
        from (select f.*, max(f.near) over () as nearest from (select o.id, o.name,
                     (select sum(word_similarity(w, access.plain(o.name || ' ' || o.commune))) from unnest(typed) w) as near
              from organisations o
              where access.plain(o.name || ' ' || o.commune) %> first
                and not exists (select from unnest(typed) w where not access.plain(o.name || ' ' || o.commune) %> w)
                and (everywhere or o.territory_id = any (directories))
              limit looked_at) f) n
        where n.near >= n.nearest - nearly * cardinality(typed)
        order by 3 limit most;
    return query
        select 'partnership', f.id, row_number() over (order by f.start_on desc, f.id)::integer
        from ((select p.id, p.start_on from partnerships p
               where lower(p.reference) like '%' || replace(replace(replace(lower(btrim(phrase)), '\', '\\'), '%', '\%'), '_', '\_') || '%'
                 and phrase ~ '\d'
                 and (p.territory_id = any (coordinated) or p.id = any (partnerships_seen))
               limit looked_at)
              union
              (select p.id, p.start_on from partnerships p
               where to_tsvector('french_plain', p.title) @@ texts and p.title <> ''
                 and (p.territory_id = any (coordinated) or p.id = any (partnerships_seen))
               limit looked_at)) f
        order by 3 limit most;
    return query
        select 'objective', f.id, row_number() over (order by f.opened_on desc, f.id)::integer
        from (select o.id, o.opened_on from objectives o
              where to_tsvector('french_plain', o.title || ' ' || o.success) @@ texts and o.state <> 'replaced'
                and (o.territory_id = any (coordinated) or o.partnership_id = any (partnerships_seen))
              limit looked_at) f
        order by 3 limit most;
    return query
        select 'minutes', f.id, row_number() over (order by f.held_on desc, f.id)::integer
        from (select r.id, r.held_on from reviews r
              where to_tsvector('french_plain', r.synthesis || ' ' || r.adjustments) @@ texts and r.state in ('held', 'agreed')
                and (r.territory_id = any (coordinated) or r.partnership_id = any (partnerships_seen))
              limit looked_at) f
        order by 3 limit most;
end $$;
grant execute on function access.text_query(text), access.search(text, text[], integer) to maillage_app;

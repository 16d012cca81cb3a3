-- Names and words of the whole country were in one index of each kind: a search read what matches
-- everywhere, then kept what is one's own, twice as slow among thirty times the plans (docs/benchmarks.md).
-- Each index is by territory now, and each territory around whoever asks is asked in turn. What is found,
-- and in what order, is what 0105 said.

-- An index of words with a column that is none: PostgreSQL's own, trusted as those of 0105 are.
create extension if not exists btree_gin schema extensions;

drop index children_names, organisations_names, partnerships_references, partnerships_titles, objectives_words, reviews_words;
create index children_names on children using gin (territory_id, plain_name extensions.gin_trgm_ops);
create index organisations_names on organisations
    using gin (territory_id, access.plain(name || ' ' || commune) extensions.gin_trgm_ops);
create index partnerships_references on partnerships using gin (territory_id, lower(reference) extensions.gin_trgm_ops);
create index partnerships_titles on partnerships using gin (territory_id, to_tsvector('french_plain', title)) where title <> '';
create index objectives_words on objectives using gin (territory_id, to_tsvector('french_plain', title || ' ' || success));
create index reviews_words on reviews using gin (territory_id, to_tsvector('french_plain', synthesis || ' ' || adjustments))
    where state in ('held', 'agreed');

create or replace function access.search(phrase text, typed text[], most integer)
returns table (kind text, id uuid, place integer)
language plpgsql security definer
set search_path = public, extensions, pg_temp set plan_cache_mode = force_generic_plan set client_min_messages = warning as $$
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
    -- The territories that something of one's own may be found in.
    around constant uuid[] := array(
        select unnest(coordinated)
        union select c.territory_id from children c where c.id = any (children_seen)
        union select p.territory_id from partnerships p where p.id = any (partnerships_seen));
    directories constant uuid[] := case
        when access.is_administrator() then array(select t.id from territories t)
        else array(select access.directories()) end;
begin
    -- How near a word must be to what was typed: « martn » and « matrin » find Martin.
    perform set_config('pg_trgm.word_similarity_threshold', '0.39', true);
    -- Each territory by itself (`offset 0`), by its part of the index, whatever the database believes of
    -- how many match: so one plan serves every search, and is kept.
    return query
        select 'child', n.id, row_number() over (order by n.near desc, n.plain_name, n.id)::integer
        from (select f.*, max(f.near) over () as nearest from (select c.id, c.plain_name,
                     (select sum(word_similarity(w, c.plain_name)) from unnest(typed) w) as near
              from unnest(around) t
              cross join lateral (
                  select c.id, c.plain_name from children c
                  where c.territory_id = t and c.plain_name %> first and c.plain_name %> second and c.plain_name %> third
                  offset 0) c
              where not exists (select from unnest(typed) w where not c.plain_name %> w)
                and (t = any (coordinated) or c.id = any (children_seen))
              limit looked_at) f) n
        where n.near >= n.nearest - nearly * cardinality(typed)
        order by 3 limit most;
    return query
        select 'organisation', n.id, row_number() over (order by n.near desc, n.name, n.id)::integer
        from (select f.*, max(f.near) over () as nearest from (select o.id, o.name,
                     (select sum(word_similarity(w, o.plain)) from unnest(typed) w) as near
              from unnest(directories) t
              cross join lateral (
                  select o.id, o.name, access.plain(o.name || ' ' || o.commune) as plain from organisations o
                  where o.territory_id = t and access.plain(o.name || ' ' || o.commune) %> first
                  offset 0) o
              where not exists (select from unnest(typed) w where not o.plain %> w)
              limit looked_at) f) n
        where n.near >= n.nearest - nearly * cardinality(typed)
        order by 3 limit most;
    return query
        select 'partnership', f.id, row_number() over (order by f.start_on desc, f.id)::integer
        from ((select p.id, p.start_on
               from unnest(around) t
               cross join lateral (
                   select p.id, p.start_on from partnerships p
                   where p.territory_id = t
                     and lower(p.reference) like '%' || replace(replace(replace(lower(btrim(phrase)), '\', '\\'), '%', '\%'), '_', '\_') || '%'
                   offset 0) p
               where phrase ~ '\d' and (t = any (coordinated) or p.id = any (partnerships_seen))
               limit looked_at)
              union
              (select p.id, p.start_on
               from unnest(around) t
               cross join lateral (
                   select p.id, p.start_on from partnerships p
                   where p.territory_id = t and to_tsvector('french_plain', p.title) @@ texts and p.title <> ''
                   offset 0) p
               where t = any (coordinated) or p.id = any (partnerships_seen)
               limit looked_at)) f
        order by 3 limit most;
    return query
        select 'objective', f.id, row_number() over (order by f.opened_on desc, f.id)::integer
        from (select o.id, o.opened_on
              from unnest(around) t
              cross join lateral (
                  select o.id, o.partnership_id, o.opened_on from objectives o
                  where o.territory_id = t and to_tsvector('french_plain', o.title || ' ' || o.success) @@ texts
                    and o.state <> 'replaced'
                  offset 0) o
              where t = any (coordinated) or o.partnership_id = any (partnerships_seen)
              limit looked_at) f
        order by 3 limit most;
    return query
        select 'minutes', f.id, row_number() over (order by f.held_on desc, f.id)::integer
        from (select r.id, r.held_on
              from unnest(around) t
              cross join lateral (
                  select r.id, r.partnership_id, r.held_on from reviews r
                  where r.territory_id = t and to_tsvector('french_plain', r.synthesis || ' ' || r.adjustments) @@ texts
                    and r.state in ('held', 'agreed')
                  offset 0) r
              where t = any (coordinated) or r.partnership_id = any (partnerships_seen)
              limit looked_at) f
        order by 3 limit most;
end $$;

-- Names as people search for them: « lea » finds Léa, « coeur » finds Cœur.

create function access.plain(words text) returns text
language sql immutable strict parallel safe as $$
    select replace(replace(regexp_replace(lower(normalize(words, nfd)), '[\u0300-\u036f]', '', 'g'), 'œ', 'oe'), 'æ', 'ae')
$$;
grant execute on function access.plain(text) to maillage_app;

-- Stored, so that a list of ten thousand children is searched without computing them all again.
alter table children add column plain_name text
    generated always as (access.plain(given_name || ' ' || family_name)) stored;

-- Names as people search for them: « lea » finds Léa, « coeur » finds Cœur.

-- Stored, so that a list of ten thousand children is searched without computing them all again.
alter table children add column plain_name text
    generated always as (access.plain(given_name || ' ' || family_name)) stored;

-- Makes a pgbench script of the transaction the server ran last for somebody: its very statements,
-- with the arguments it gave, from the log of PostgreSQL. Prints the script.
--
--   log      the file, as pg_current_logfile('jsonlog') names it
--   plan, child   of the page that was asked for: the script asks for those of bench.sample in turn
--
-- A line that starts with « #define » is an argument for pgbench, not a part of the script.

\set ON_ERROR_STOP 1
create temporary table lines (number bigint generated always as identity, line text);
\set copy 'copy lines (line) from ' :'log' ' with (format csv, quote e''\\x01'', delimiter e''\\x02'')'
:copy;

create temporary table said as
select number, e ->> 'session_id' as session,
       regexp_replace(e ->> 'message', '^(statement|execute [^:]*): ', '') as words, e ->> 'detail' as arguments
from (select number, line::jsonb as e from lines) logged
where e ->> 'message' ~ '^(statement|execute [^:]*): ';

create temporary table statements as
with mine as (select max(number) as number from said where words like '%access.identify(%'),
     session as (select session from said join mine using (number)),
     first as (select max(s.number) as number from said s, mine where s.words ilike 'begin%' and s.session = (table session) and s.number < mine.number),
     last as (select min(s.number) as number from said s, mine where s.words ilike 'commit%' and s.session = (table session) and s.number > mine.number)
select row_number() over (order by s.number) as place, s.words, s.arguments
from said s, first, last
where s.session = (table session) and s.number between first.number and last.number;

-- The arguments, the last first: $12 is replaced before $1.
create temporary table arguments as
select s.place, m[1]::integer as number,
       -- pgbench takes no empty value from its command line.
       case when m[2] = 'NULL' then 'null'
            when m[2] = '''''' then ''''''
            when m[2] = quote_literal(:'plan') then ':plan'
            when m[2] = quote_literal(:'child') then ':child'
            else concat(':a', s.place, '_', m[1]) end as name,
       replace(substring(m[2] from '^''(.*)''$'), '''''', '''') as value
from statements s, regexp_matches(s.arguments, '\$(\d+) = (NULL|''(?:[^'']|'''')*'')', 'g') m;

create function pg_temp.with_arguments(which bigint, words text) returns text language plpgsql as $$
declare
    a record;
begin
    for a in select * from arguments where place = which order by number desc loop
        words := regexp_replace(words, '\$' || a.number || '(?!\d)', a.name, 'g');
    end loop;
    return words;
end $$;

select '#define ' || substring(name from 2) || '=' || value from arguments where name like ':a%';
select '\set n random(1, 500)' || E'\n' || 'select plan, child from bench.sample where n = :n \gset'
where exists (select from arguments where name = ':plan');
select pg_temp.with_arguments(place, rtrim(words, E'; \n')) || ';' from statements order by place;

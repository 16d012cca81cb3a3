-- Makes a pgbench script of the transaction the server ran last for somebody: its very statements,
-- with the arguments it gave, from the log of PostgreSQL. Prints the script.
--
--   log      the file, as pg_current_logfile('jsonlog') names it
--   page     of bench.sample, whose first line was asked for: the script asks for its lines in turn
--   once     the key of the form that was posted: the script makes a new one each time
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
            when m[2] = quote_literal(:'once') then ':once'
            when m[2] = quote_literal(one.token) then ':token'
            when m[2] = quote_literal(one.plan) then ':plan'
            when m[2] = quote_literal(one.child) then ':child'
            when m[2] = quote_literal(one.member) then ':member'
            when m[2] = quote_literal(one.guardian) then ':guardian'
            when m[2] = quote_literal(one.person) then ':person'
            else concat(':a', s.place, '_', m[1]) end as name,
       replace(substring(m[2] from '^''(.*)''$'), '''''', '''') as value
from statements s
join bench.sample one on one.page = :'page' and one.n = 1
cross join regexp_matches(s.arguments, '\$(\d+) = (NULL|''(?:[^'']|'''')*'')', 'g') m;

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
select format('\set n random(1, %s)', count(*)) from bench.sample where page = :'page';
select format('select token, plan, child, member, guardian, person from bench.sample where page = %L and n = :n \gset', :'page');
select 'select gen_random_uuid() as once \gset' where exists (select from arguments where name = ':once');
select pg_temp.with_arguments(place, rtrim(words, E'; \n')) || ';' from statements order by place;

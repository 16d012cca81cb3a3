-- A way that 0292 and 0122 closed looks so dear to the database that it would compile the query just
-- in time, for two seconds, wherever 0122 could not turn that off for all of it: who runs the
-- migrations does not own the database there, or it is a copy of another.
do $$
declare
    asked regprocedure;
begin
    foreach asked in array array['access.known_people()', 'access.family_circle()', 'access.shared_children()', 'access.my_members()',
                                 'access.member_partnerships(text)', 'access.opened(uuid[], text)',
                                 'access.facts_on(date, text, uuid[])']::regprocedure[] loop
        execute format('alter function %s set jit = off', asked);
    end loop;
end $$;

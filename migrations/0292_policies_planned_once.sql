-- What the policies ask of whoever asks is asked with the person's own lists, and for each the
-- database thought a plan of its own worth making: at every statement, for a millisecond. The plan
-- made once for all answers as fast, and is kept for the connection (docs/benchmarks.md). It must
-- find its way by index: for lists of unknown length the database would otherwise read every plan of
-- the country (130 ms among 100,000), where a person's are a few hundred.
do $$
declare
    asked regprocedure;
    setting text;
begin
    foreach asked in array array['access.known_people()', 'access.family_circle()', 'access.shared_children()', 'access.my_members()',
                                 'access.member_partnerships(text)', 'access.opened(uuid[], text)']::regprocedure[] loop
        execute format('alter function %s set plan_cache_mode = force_generic_plan', asked);
        foreach setting in array array['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'] loop
            execute format('alter function %s set %I = off', asked, setting);
        end loop;
    end loop;
end $$;

-- How many rows a plan, a review or a member has is much the same everywhere, but PostgreSQL's sample sees it
-- ever less the more there are, because rows of one plan lie side by side: among a million plans it believed in
-- eleven times as many reviews of each, and read a territory's reviews for each line of a list of plans. So it
-- is said, as values there are for each row; from plans of three years (docs/benchmarks.md).
do $$
declare
    told record;
begin
    for told in
        select * from (values
            ('members', 'partnership_id', 0.25), ('objectives', 'partnership_id', 0.26), ('objectives', 'need_id', 0.26),
            ('objective_interests', 'partnership_id', 0.13), ('objective_interests', 'objective_id', 0.5),
            ('objective_interests', 'member_id', 0.5), ('actions', 'partnership_id', 0.26),
            ('action_members', 'partnership_id', 0.13), ('action_members', 'action_id', 0.5), ('action_members', 'member_id', 0.5),
            ('consents', 'child_id', 0.14), ('consents', 'guardian_id', 0.25), ('plan_agreements', 'partnership_id', 0.17),
            ('notes', 'partnership_id', 0.18), ('review_periods', 'partnership_id', 0.09), ('reviews', 'partnership_id', 0.14),
            ('review_parties', 'partnership_id', 0.04), ('review_parties', 'review_id', 0.25),
            ('review_parties', 'member_id', 0.1), ('review_parties', 'guardian_id', 0.04),
            ('contributions', 'partnership_id', 0.05), ('contributions', 'review_id', 0.33),
            ('contributions', 'member_id', 0.1), ('contributions', 'guardian_id', 0.05),
            ('decisions', 'partnership_id', 0.05), ('decisions', 'review_id', 0.33), ('decisions', 'objective_id', 0.18),
            ('agreements', 'partnership_id', 0.04), ('agreements', 'review_id', 0.25),
            ('agreements', 'member_id', 0.1), ('agreements', 'guardian_id', 0.04)) as t (of_table, of_column, values_a_row)
    loop
        execute format('alter table %I alter column %I set (n_distinct = -%s)', told.of_table, told.of_column, told.values_a_row);
    end loop;
end $$;

-- It is believed from the next look at each table on.
analyze members, objectives, objective_interests, actions, action_members, consents, plan_agreements, notes,
    review_periods, reviews, review_parties, contributions, decisions, agreements;

-- What the policies ask of whoever asks is asked with the person's own lists, and for each the
-- database thought a plan of its own worth making: at every statement, for a millisecond. The plan
-- made once for all answers as fast, and is kept for the connection (docs/benchmarks.md).
alter function access.known_people() set plan_cache_mode = force_generic_plan;
alter function access.family_circle() set plan_cache_mode = force_generic_plan;
alter function access.shared_children() set plan_cache_mode = force_generic_plan;
alter function access.my_members() set plan_cache_mode = force_generic_plan;
alter function access.member_partnerships(text) set plan_cache_mode = force_generic_plan;
alter function access.opened(uuid[], text) set plan_cache_mode = force_generic_plan;

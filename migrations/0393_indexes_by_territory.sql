-- What a policy shows is of a territory or of one's own plans. Where one of the two has no index, PostgreSQL reads
-- the table of the whole country: a person's copy of their words took three seconds among a million plans. So
-- each table with a territory has an index that begins with it (tests/access/sight.rs).
create index decisions_territory on decisions (territory_id);
create index actions_territory on actions (territory_id);
create index action_members_territory on action_members (territory_id);
create index objective_interests_territory on objective_interests (territory_id);
create index reviews_territory on reviews (territory_id);
create index dissents_territory on dissents (territory_id);
create index silences_territory on silences (territory_id);
create index flags_territory on flags (territory_id);
create index withheld_territory on withheld (territory_id);
create index api_tokens_territory on api_tokens (territory_id);

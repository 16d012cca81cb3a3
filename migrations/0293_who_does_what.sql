-- Who is responsible for each action of a plan was looked for among those of the whole country: 45 ms
-- of a plan's page among 10,000 plans, 340 ms among 100,000 (docs/benchmarks.md).
create index action_members_partnership on action_members (partnership_id);

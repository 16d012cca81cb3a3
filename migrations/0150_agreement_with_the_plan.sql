-- Each party says whether it agrees with a plan as it stands before it runs: need, common objective,
-- objectives. Once it runs, reviews change it and their minutes carry the agreement.

-- The plan as a party agrees to it, as one value that another wording changes.
create function access.text_of_plan(which uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
    select md5(jsonb_build_array(p.need, p.common_objective,
                                 (select jsonb_agg(jsonb_build_array(o.title, o.success) order by o.id)
                                  from objectives o where o.partnership_id = p.id and o.state = 'open'))::text)
    from partnerships p where p.id = which
$$;

-- Rows are added, never changed: a party's latest word stands, and what it said before is kept.
create table plan_agreements (
    number bigint generated always as identity primary key,
    partnership_id uuid not null references plans,
    territory_id uuid not null references territories,
    member_id uuid,
    guardian_id uuid references guardians,
    agrees boolean not null,
    words text not null default '' check (length(words) <= 2000),
    of_text text not null,
    -- The civil day.
    said_on date not null,
    -- Who said so for the party, or who wrote down that the party did.
    said_by uuid references people,
    recorded_by uuid references people,
    said_at timestamptz not null default now(),
    check (agrees or btrim(words) <> ''),
    check (num_nonnulls(member_id, guardian_id) = 1),
    check (num_nonnulls(said_by, recorded_by) = 1),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id)
);
create index plan_agreements_partnership on plan_agreements (partnership_id, number desc);
create index plan_agreements_territory on plan_agreements (territory_id);

alter table plan_agreements enable row level security;
alter table plan_agreements force row level security;
do $$
begin
    execute format('create policy owner_everything on plan_agreements to %I using (true) with check (true)', current_user);
end $$;
create trigger log_change after insert or update or delete on plan_agreements
    for each row execute function access.log_change();

grant select, insert on plan_agreements to maillage_app;
create policy seen on plan_agreements for select to maillage_app
    using (territory_id = any (array(select access.coordinated()))
           or partnership_id = any (array(select access.shared_partnerships('plan'))));
create policy own_word on plan_agreements for insert to maillage_app
    with check (said_by = (select access.me())
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or (guardian_id = any (array(select access.my_guardians()))
                         and partnership_id = any (array(select access.family_partnerships())))));
create policy recorded on plan_agreements for insert to maillage_app
    with check (recorded_by = (select access.me()) and territory_id = any (array(select access.coordinated()))
                and (guardian_id is null
                     or exists (select from plans pl join guardians g on g.child_id = pl.child_id
                                where pl.partnership_id = plan_agreements.partnership_id and g.id = guardian_id)));
create policy with_what_stands on plan_agreements as restrictive for insert to maillage_app
    with check (of_text = (select access.text_of_plan(partnership_id))
                and exists (select from partnerships p where p.id = partnership_id and p.state <> 'closed'));

-- A child's welcome never waits for a signature: a plan may start without its family's agreement, for a
-- reason that stays written on it.
alter table partnerships add column started_without text not null default '' check (length(started_without) <= 1000);
grant update (started_without) on partnerships to maillage_app;

-- Whether a guardian's latest word on the plan as it stands is yes.
create function access.family_agrees(which uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from (select distinct on (a.guardian_id) a.agrees, a.of_text
                                from plan_agreements a
                                join guardians g on g.id = a.guardian_id and (g.ended_at is null or g.ended_at > now())
                                where a.partnership_id = which
                                order by a.guardian_id, a.number desc) latest
                   where agrees and of_text = access.text_of_plan(which))
$$;

create function access.plan_starts_agreed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if btrim(new.started_without) = '' and not access.family_agrees(new.id) then
        raise exception 'a plan starts with its family''s agreement, or says why it does not' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger plan_starts_agreed before update of state on partnerships for each row
    when (new.kind = 'plan' and new.state = 'active' and old.state = 'draft' and not new.imported)
    execute function access.plan_starts_agreed();
grant execute on function access.text_of_plan(uuid), access.family_agrees(uuid), access.plan_starts_agreed() to maillage_app;

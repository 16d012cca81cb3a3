-- Where one meets when one does not meet in a room, and who comes in place of a party that cannot.

alter table reviews add column video_link text not null default ''
    check (video_link = '' or (video_link like 'https://%' and video_link !~ '\s' and length(video_link) <= 500));
grant update (video_link) on reviews to maillage_app;

drop trigger tell_of_review on reviews;
create trigger tell_of_review after update on reviews for each row
    when (new.state in ('planned', 'cancelled')
          and (old.state, old.planned_on, old.planned_at, old.place, old.video_link)
              is distinct from (new.state, new.planned_on, new.planned_at, new.place, new.video_link))
    execute function access.tell_of_review();

-- Who comes in place of a party: somebody it names, or whom a coordinator writes down for it.
create table substitutes (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    review_id uuid not null,
    partnership_id uuid not null,
    member_id uuid,
    guardian_id uuid references guardians,
    name text not null check (length(btrim(name)) between 1 and 200),
    -- What that person is to the party: a colleague, an aunt.
    quality text not null default '' check (length(quality) <= 200),
    named_by uuid references people,
    recorded_by uuid references people,
    check (num_nonnulls(member_id, guardian_id) = 1),
    check (num_nonnulls(named_by, recorded_by) = 1),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id),
    unique (review_id, member_id),
    unique (review_id, guardian_id)
);
create index substitutes_partnership on substitutes (partnership_id);
create index substitutes_territory on substitutes (territory_id);

alter table substitutes enable row level security;
alter table substitutes force row level security;
do $$
begin
    execute format('create policy owner_everything on substitutes to %I using (true) with check (true)', current_user);
end $$;
create trigger log_change after insert or update or delete on substitutes
    for each row execute function access.log_change();

grant select, insert, delete on substitutes to maillage_app;
create policy seen on substitutes for select to maillage_app
    using (territory_id = any (array(select access.coordinated()))
           or partnership_id = any (array(select access.shared_partnerships('plan'))));
create policy named on substitutes for insert to maillage_app
    with check (named_by = (select access.me())
                and ((member_id = any (array(select access.my_members()))
                      and partnership_id = any (array(select access.member_partnerships('plan'))))
                     or (guardian_id = any (array(select access.my_guardians()))
                         and partnership_id = any (array(select access.family_partnerships())))));
create policy recorded on substitutes for insert to maillage_app
    with check (recorded_by = (select access.me()) and territory_id = any (array(select access.coordinated())));
-- Of the invited, for a review to come.
create policy of_who_is_invited on substitutes as restrictive for insert to maillage_app
    with check (exists (select from reviews r join review_parties rp on rp.review_id = r.id
                        where r.id = substitutes.review_id and r.state in ('proposed', 'planned')
                          and rp.member_id is not distinct from substitutes.member_id
                          and rp.guardian_id is not distinct from substitutes.guardian_id));
create policy taken_back on substitutes for delete to maillage_app
    using ((member_id = any (array(select access.my_members()))
            and partnership_id = any (array(select access.member_partnerships('plan'))))
           or (guardian_id = any (array(select access.my_guardians()))
               and partnership_id = any (array(select access.family_partnerships())))
           or (recorded_by is not null and territory_id = any (array(select access.coordinated()))));
create policy while_it_is_to_come on substitutes as restrictive for delete to maillage_app
    using (exists (select from reviews r where r.id = review_id and r.state in ('proposed', 'planned')));

-- Holding a review together: the page of it is one sheet that all who may hold it write at once, and a
-- disagreement that is said in the meeting is written down there.

-- What stands in each field of the sheet, and what stood there before: rows are added, never changed,
-- so that of two texts for one field none is lost. The minutes take their place.
create table sheet_fields (
    -- Those who write at once read it as « as far as that number ».
    number bigint generated always as identity primary key,
    review_id uuid not null,
    partnership_id uuid not null,
    territory_id uuid not null references territories,
    field text not null check (length(field) between 1 and 120),
    value text not null check (length(value) <= 20000),
    written_by uuid not null references people,
    written_at timestamptz not null default clock_timestamp(),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id)
);
create index sheet_fields_review on sheet_fields (review_id, field, number desc);
create index sheet_fields_partnership on sheet_fields (partnership_id);
create index sheet_fields_territory on sheet_fields (territory_id);

alter table sheet_fields enable row level security;
alter table sheet_fields force row level security;
do $$
begin
    execute format('create policy owner_everything on sheet_fields to %I using (true) with check (true)', current_user);
end $$;
grant select, insert on sheet_fields to maillage_app;
create policy seen on sheet_fields for select to maillage_app
    using (territory_id = any (array(select access.coordinated()))
           or partnership_id = any (array(select access.member_partnerships('plan'))));
create policy written on sheet_fields for insert to maillage_app
    with check (written_by = (select access.me())
                and (territory_id = any (array(select access.coordinated()))
                     or partnership_id = any (array(select access.member_partnerships('plan'))))
                and exists (select from reviews r where r.id = review_id and r.state = 'planned'));

-- Saved every few seconds, it is one line of the log a person and a quarter of an hour.
create function access.log_sheet() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform access.record('changed', 'sheet_fields', n.review_id, n.territory_id, pl.child_id)
    from (select distinct w.review_id, w.partnership_id, w.territory_id, w.written_by from written w) n
    left join plans pl on pl.partnership_id = n.partnership_id
    where not exists (select from sheet_fields f
                      where f.review_id = n.review_id and f.written_by = n.written_by
                        and f.written_at > now() - interval '15 minutes'
                        and f.number < all (select w.number from written w));
    return null;
end $$;
create trigger log_sheet after insert on sheet_fields referencing new table as written
    for each statement execute function access.log_sheet();

create function access.put_sheet_away() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from sheet_fields f where f.review_id = new.id;
    return null;
end $$;
create trigger put_sheet_away after update on reviews for each row
    when (old.state = 'planned' and new.state in ('held', 'cancelled'))
    execute function access.put_sheet_away();
grant execute on function access.log_sheet(), access.put_sheet_away() to maillage_app;

-- A disagreement a coordinator writes down for the party that says it, until that party confirms or
-- corrects it.
alter table dissents alter column written_by drop not null,
    add column recorded_by uuid references people,
    add column recorded_at timestamptz,
    add check (num_nonnulls(written_by, recorded_by) = 1);
create policy recorded on dissents for insert to maillage_app
    with check (written_by is null and recorded_by = (select access.me())
                and territory_id = any (array(select access.coordinated())));
grant update (words, written_by, recorded_by, written_at) on dissents to maillage_app;
create policy made_its_own on dissents for update to maillage_app
    using (written_by is null
           and ((member_id = any (array(select access.my_members()))
                 and partnership_id = any (array(select access.member_partnerships('plan'))))
                or (guardian_id = any (array(select access.my_guardians()))
                    and partnership_id = any (array(select access.family_partnerships())))))
    with check (written_by = (select access.me()) and recorded_by is null);

-- The actions agreed on with a decision, as they were said then: who does what until when. The actions
-- themselves go on changing, minutes do not.
alter table decisions add column actions jsonb not null default '[]' check (jsonb_typeof(actions) = 'array');

-- What somebody had begun for itself, before the sheet was shared.
insert into sheet_fields (review_id, partnership_id, territory_id, field, value, written_by)
select r.id, r.partnership_id, r.territory_id, f.key, f.value, d.person_id
from drafts d
join reviews r on d.place = '/reviews/' || r.id || '/hold' and r.state = 'planned'
cross join lateral jsonb_each_text(d.form) f
where f.key not in ('once', 'version', 'draft') and length(f.key) <= 120 and length(f.value) <= 20000
order by d.saved_at;
delete from drafts where place like '/reviews/%/hold';

-- What has changed in a partnership since a person last looked at it, each row read under the policies
-- of whoever asks.

-- When a person last looked, and when before the visit under way: pages opened within half an hour of
-- one another are one visit.
create table visits (
    person_id uuid not null references people,
    partnership_id uuid not null,
    territory_id uuid not null,
    seen_at timestamptz not null default now(),
    before_at timestamptz not null default now(),
    primary key (person_id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id)
);
create index visits_partnership on visits (partnership_id);
create index visits_territory on visits (territory_id);

alter table visits enable row level security;
alter table visits force row level security;
do $$
begin
    execute format('create policy owner_everything on visits to %I using (true) with check (true)', current_user);
end $$;
grant select, insert, update (seen_at, before_at) on visits to maillage_app;
create policy own on visits to maillage_app
    using (person_id = (select access.me()))
    with check (person_id = (select access.me()) and exists (select from partnerships p where p.id = partnership_id));

-- Reviews and actions change after they were made: when last, and by whom.
alter table reviews add column changed_at timestamptz, add column changed_by uuid references people;
alter table actions add column changed_at timestamptz, add column changed_by uuid references people;

create function access.note_change() returns trigger
language plpgsql as $$
begin
    new.changed_at := clock_timestamp();
    new.changed_by := access.me();
    return new;
end $$;
create trigger note_change before update on reviews for each row
    when ((old.state, old.planned_on, old.planned_at, old.place, old.video_link, old.synthesis, old.adjustments)
          is distinct from (new.state, new.planned_on, new.planned_at, new.place, new.video_link, new.synthesis, new.adjustments))
    execute function access.note_change();
create trigger note_change before update on actions for each row
    when ((old.state, old.title, old.due_on) is distinct from (new.state, new.title, new.due_on))
    execute function access.note_change();
grant execute on function access.note_change() to maillage_app;

-- What others did in a partnership since an instant: of what kind, to what, on which review, whose words
-- or which title it is about. With the rights of whoever asks.
create function access.news(which uuid, since timestamptz)
returns table (kind text, item uuid, review_id uuid, words text, person_id uuid, at timestamptz)
-- PL/pgSQL keeps its plan (0122).
language plpgsql stable as $$
declare
    me constant uuid := access.me();
begin
    return query
        select 'review_' || r.state, r.id, r.id, to_char(coalesce(r.held_on, r.planned_on), 'YYYY-MM-DD'),
               coalesce(r.changed_by, r.created_by), coalesce(r.changed_at, r.created_at)
        from reviews r
        where r.partnership_id = which and coalesce(r.changed_at, r.created_at) > since
          and coalesce(r.changed_by, r.created_by) is distinct from me
        union all
        select 'contribution', c.id, c.review_id, coalesce(o.name, ''), coalesce(c.written_by, c.recorded_by), c.written_at
        from contributions c left join members m on m.id = c.member_id left join organisations o on o.id = m.organisation_id
        where c.partnership_id = which and c.written_at > since
          and coalesce(c.written_by, c.recorded_by) is distinct from me
        union all
        select 'note', n.id, null, coalesce(o.name, ''), n.written_by, n.written_at
        from notes n left join members m on m.id = n.member_id left join organisations o on o.id = m.organisation_id
        where n.partnership_id = which and n.written_at > since and n.written_by is distinct from me
        union all
        -- The next version of one that was adjusted is told by its review.
        select case o.state when 'proposed' then 'objective_proposed' else 'objective' end, o.id, null, o.title, o.created_by, o.created_at
        from objectives o
        where o.partnership_id = which and o.previous_id is null and o.created_at > since
          and o.created_by is distinct from me
        union all
        select case when a.state = 'open' then 'action' else 'action_closed' end, a.id, null, a.title,
               coalesce(a.changed_by, a.created_by), coalesce(a.changed_at, a.created_at)
        from actions a
        where a.partnership_id = which and coalesce(a.changed_at, a.created_at) > since
          and coalesce(a.changed_by, a.created_by) is distinct from me
        union all
        select 'document', d.id, d.review_id, d.title, d.attached_by, d.attached_at
        from documents d
        where d.partnership_id = which and d.attached_at > since and d.attached_by is distinct from me
        union all
        select 'dissent', d.id, d.review_id, coalesce(o.name, ''), coalesce(d.written_by, d.recorded_by), d.written_at
        from dissents d left join members m on m.id = d.member_id left join organisations o on o.id = m.organisation_id
        where d.partnership_id = which and d.written_at > since
          and coalesce(d.written_by, d.recorded_by) is distinct from me
        union all
        select 'addendum', d.id, d.review_id, '', d.written_by, d.written_at
        from addenda d
        where d.partnership_id = which and d.written_at > since and d.written_by is distinct from me
        union all
        select 'expectation', e.id, null, '', e.recorded_by, e.written_at
        from expectations e
        where e.partnership_id = which and e.written_at > since and e.recorded_by is distinct from me
          and e.guardian_id <> all (array(select access.my_guardians()))
        union all
        select 'member', m.id, null, o.name, null, m.invited_at
        from members m join organisations o on o.id = m.organisation_id
        where m.partnership_id = which and m.invited_at > since and m.id <> all (array(select access.my_members()))
        union all
        select 'suspension', s.id, null, '', s.recorded_by, s.recorded_at
        from suspensions s
        where s.partnership_id = which and s.recorded_at > since and s.recorded_by is distinct from me;
end $$;
grant execute on function access.news(uuid, timestamptz) to maillage_app;

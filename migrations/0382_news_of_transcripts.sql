-- Whoever could not hear a recording is told once what it says is written, or written otherwise.
alter table documents add column transcribed_at timestamptz;

create function access.note_transcript() returns trigger
language plpgsql as $$
begin
    new.transcribed_at := clock_timestamp();
    return new;
end $$;
create trigger note_transcript before update of transcript on documents for each row
    when (old.transcript <> new.transcript)
    execute function access.note_transcript();
revoke execute on function access.note_transcript() from public;

-- What 0148 told, and that.
create or replace function access.news(which uuid, since timestamptz)
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
        -- Written down since the recording itself was news.
        select 'transcript', d.id, d.review_id, d.title, d.attached_by, d.transcribed_at
        from documents d
        where d.partnership_id = which and d.transcribed_at > since and d.attached_at <= since and d.transcript <> ''
          and d.attached_by is distinct from me
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

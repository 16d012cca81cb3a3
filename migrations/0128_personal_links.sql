-- A professional without an account (on her own, say) contributes to one review through a personal
-- link. Who holds the link is asked nothing else, so it opens one short form and shows the child's
-- first name, the organisation and the questions: nothing that others wrote.

create table contribution_links (
    id uuid primary key default gen_random_uuid(),
    territory_id uuid not null references territories,
    review_id uuid not null,
    partnership_id uuid not null,
    member_id uuid not null,
    -- Who writes through it: a professional of the member organisation.
    person_id uuid not null references people,
    token_hash bytea not null unique,
    -- Last civil day it opens.
    expires_on date not null,
    -- What is begun and not given yet: nobody's to read but through the link.
    draft jsonb check (draft is null or (jsonb_typeof(draft) = 'object' and length(draft::text) <= 400000)),
    opened_at timestamptz,
    withdrawn_at timestamptz,
    created_by uuid not null references people,
    created_at timestamptz not null default now(),
    foreign key (review_id, partnership_id) references reviews (id, partnership_id),
    foreign key (partnership_id, territory_id) references partnerships (id, territory_id),
    foreign key (member_id, partnership_id) references members (id, partnership_id)
);
create index contribution_links_review on contribution_links (review_id);
create index contribution_links_partnership on contribution_links (partnership_id);
create index contribution_links_territory on contribution_links (territory_id);

alter table contribution_links enable row level security;
alter table contribution_links force row level security;
do $$
begin
    execute format('create policy owner_everything on contribution_links to %I using (true) with check (true)', current_user);
end $$;
create trigger log_change after insert or update or delete on contribution_links
    for each row execute function access.log_change();

-- Those who plan reviews send and withdraw links; what is begun through one is not theirs to read.
grant select (id, territory_id, review_id, partnership_id, member_id, person_id, expires_on, opened_at, withdrawn_at, created_by, created_at),
      insert, update (withdrawn_at) on contribution_links to maillage_app;
create policy seen on contribution_links for select to maillage_app
    using (territory_id = any (array(select access.coordinated()))
           or partnership_id = any (array(select access.member_partnerships('plan'))));
create policy sent on contribution_links for insert to maillage_app
    with check (created_by = (select access.me()) and withdrawn_at is null and opened_at is null and draft is null
                and (territory_id = any (array(select access.coordinated()))
                     or partnership_id = any (array(select access.member_partnerships('plan'))))
                -- Nobody speaks for an organisation it does not act for.
                and exists (select from members m join professionals f on f.organisation_id = m.organisation_id
                            where m.id = member_id and m.left_on is null and f.person_id = contribution_links.person_id
                              and f.ended_at is null));
create policy withdrawn on contribution_links for update to maillage_app
    using (territory_id = any (array(select access.coordinated()))
           or partnership_id = any (array(select access.member_partnerships('plan'))))
    with check (withdrawn_at is not null);

-- The link a token opens at that instant: for a review to come, as long as the organisation takes
-- part, the family lets it follow the plan, and the person acts for it.
create function access.open_link(token text, at timestamptz) returns contribution_links
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    link contribution_links;
begin
    select l.* into link
    from contribution_links l
    join reviews r on r.id = l.review_id and r.state in ('proposed', 'planned')
    join members m on m.id = l.member_id and m.left_on is null
    join professionals f on f.organisation_id = m.organisation_id and f.person_id = l.person_id
                        and (f.ended_at is null or f.ended_at > at)
    join territories t on t.id = l.territory_id
    left join plans pl on pl.partnership_id = l.partnership_id
    where l.token_hash = sha256(convert_to(token, 'UTF8')) and l.withdrawn_at is null
      and l.expires_on >= (at at time zone t.time_zone)::date
      and (pl.partnership_id is null
           or exists (select from consents c
                      where c.child_id = pl.child_id and c.organisation_id = m.organisation_id
                        and 'plan' = any (c.scopes) and access.stands(c)));
    return link;
end $$;

-- What the form shows.
create function access.link_sheet(token text, at timestamptz,
    out given_name text, out partnership_title text, out organisation text, out person text, out day date, out hour time,
    out expires_on date, out sees text, out works text, out hard text, out proposes text, out version integer, out draft jsonb)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    link contribution_links := access.open_link(token, at);
begin
    if link.id is null then
        return;
    end if;
    update contribution_links l set opened_at = at where l.id = link.id and l.opened_at is null;
    perform access.record('opened', 'contribution_links', link.id, link.territory_id,
                          (select pl.child_id from plans pl where pl.partnership_id = link.partnership_id),
                          jsonb_build_object('person', link.person_id));
    select coalesce(c.given_name, ''), p.title, o.name, w.given_name || ' ' || w.family_name, r.planned_on, r.planned_at,
           link.expires_on, coalesce(k.sees, ''), coalesce(k.works, ''), coalesce(k.hard, ''), coalesce(k.proposes, ''),
           coalesce(k.version, 0), link.draft
    into given_name, partnership_title, organisation, person, day, hour, expires_on, sees, works, hard, proposes, version, draft
    from reviews r
    join partnerships p on p.id = r.partnership_id
    join members m on m.id = link.member_id
    join organisations o on o.id = m.organisation_id
    join people w on w.id = link.person_id
    left join plans pl on pl.partnership_id = p.id
    left join children c on c.id = pl.child_id
    -- Its own words, or what was written down for it: not those of a colleague.
    left join contributions k on k.review_id = r.id and k.member_id = link.member_id
                             and (k.written_by = link.person_id or k.written_by is null)
    where r.id = link.review_id;
end $$;

-- Keeps what is begun.
create function access.link_keep(token text, at timestamptz, form jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    link contribution_links := access.open_link(token, at);
begin
    update contribution_links l set draft = form where l.id = link.id;
    return found;
end $$;

-- Gives the words: they are the person's own, as any contribution's. 'given', 'changed' when
-- somebody wrote for the organisation since `read_version`, or null when the link opens nothing.
create function access.link_give(token text, at timestamptz, read_version integer,
                                 new_sees text, new_works text, new_hard text, new_proposes text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    link contribution_links := access.open_link(token, at);
    there contributions;
begin
    if link.id is null then
        return null;
    end if;
    perform from reviews r where r.id = link.review_id for update;
    select k.* into there from contributions k where k.review_id = link.review_id and k.member_id = link.member_id;
    if there.id is null and read_version = 0 then
        insert into contributions (territory_id, review_id, partnership_id, member_id, sees, works, hard, proposes, written_by)
        values (link.territory_id, link.review_id, link.partnership_id, link.member_id,
                new_sees, new_works, new_hard, new_proposes, link.person_id);
    elsif there.version = read_version and (there.written_by = link.person_id or there.written_by is null) then
        -- What was written down for it of single objectives the link does not show: it is not its words.
        delete from contribution_points k where k.contribution_id = there.id and there.written_by is null;
        update contributions k
        set sees = new_sees, works = new_works, hard = new_hard, proposes = new_proposes,
            written_by = link.person_id, recorded_by = null, written_at = now(), version = k.version + 1
        where k.id = there.id;
    elsif there.written_by = link.person_id
          and (there.sees, there.works, there.hard, there.proposes) = (new_sees, new_works, new_hard, new_proposes) then
        -- Sent twice.
        return 'given';
    else
        return 'changed';
    end if;
    update contribution_links l set draft = null where l.id = link.id;
    perform access.record('changed', 'contribution_links', link.id, link.territory_id,
                          (select pl.child_id from plans pl where pl.partnership_id = link.partnership_id),
                          jsonb_build_object('person', link.person_id));
    return 'given';
end $$;
grant execute on function access.link_sheet(text, timestamptz), access.link_keep(text, timestamptz, jsonb),
    access.link_give(text, timestamptz, integer, text, text, text, text) to maillage_app;

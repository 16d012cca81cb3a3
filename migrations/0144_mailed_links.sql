-- A personal link sent by e-mail to somebody without an account: the letter goes through the outbox as
-- any other. The link is written down nowhere; whoever sends the letter computes it when it leaves.

alter table contribution_links
    add column email text check (email = lower(btrim(email)) and email like '_%@_%' and length(email) <= 254);

alter table letters alter column person_id drop not null,
    add column link_id uuid references contribution_links,
    add check ((link_id is not null) = (kind = 'link')),
    add check ((link_id is not null) = (person_id is null)),
    drop constraint letters_kind_check,
    add constraint letters_kind_check check (kind in ('review', 'contribution', 'digest', 'entrusted', 'link')),
    drop constraint letters_said_check,
    add constraint letters_said_check check (said in ('planned', 'moved', 'cancelled', 'contribution', 'digest', 'entrusted', 'link')),
    drop constraint letters_of_a_review,
    add constraint letters_of_a_review check ((kind in ('review', 'contribution', 'link')) = (review_id is not null));

create function access.link_token(link uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
    select encode(sha256(secret || sha256(secret || convert_to('link', 'UTF8') || uuid_send(link))), 'hex') from installation
    where link is not null
$$;

-- Sends a link by e-mail, for who just made it; what it opened until then opens nothing any more.
create function access.mail_link(link uuid, address text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    made contribution_links;
begin
    update contribution_links l set email = address, token_hash = sha256(convert_to(access.link_token(l.id), 'UTF8'))
    where l.id = link and l.created_by = access.me() and l.email is null and l.withdrawn_at is null and l.opened_at is null
    returning * into made;
    if not found then
        raise exception 'a link is sent by who made it' using errcode = 'insufficient_privilege';
    end if;
    insert into letters (key, territory_id, kind, review_id, link_id)
    values ('link.' || link, made.territory_id, 'link', made.review_id, link);
end $$;

-- What a letter with a link says; null when the link opens nothing any more.
create function access.news_of_link(link uuid, at timestamptz) returns text
language sql stable security definer set search_path = public, pg_temp as $$
    select 'link' where (access.open_link(access.link_token(link), at)).id is not null
$$;

-- As before, with the video meeting and for letters with a link.
drop function access.take_letter(timestamptz);
create function access.take_letter(at timestamptz)
returns table (id uuid, key text, says text, email text, language text, time_zone text, person_id uuid, stop_mark text,
               attempts smallint, review_id uuid, sequence integer, planned_on date, planned_at time, place text,
               video_link text, link_token text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    l letters;
    zone text;
    news text;
begin
    loop
        select x.* into l
        from letters x
        left join people p on p.id = x.person_id
        left join territories t on t.id = coalesce(p.territory_id, x.territory_id)
        left join letter_choices c on c.person_id = x.person_id
        where x.sent_at is null and x.given_up_at is null and x.dropped_at is null
          and (x.not_before is null or x.not_before <= at)
          and not access.is_between((at at time zone coalesce(t.time_zone, 'Europe/Paris'))::time,
                                    coalesce(c.quiet_from, '20:00'), coalesce(c.quiet_until, '07:30'))
          and (x.kind <> 'digest'
               or not exists (select from letters y
                              where y.person_id = x.person_id and y.kind = 'digest'
                                and (y.sent_at at time zone coalesce(t.time_zone, 'Europe/Paris'))::date
                                    = (at at time zone coalesce(t.time_zone, 'Europe/Paris'))::date))
        order by x.written_at, x.key
        limit 1
        for update of x skip locked;
        if not found then
            return;
        end if;
        select coalesce((select t.time_zone from people p join territories t on t.id = p.territory_id where p.id = l.person_id),
                        (select t.time_zone from territories t where t.id = l.territory_id), 'Europe/Paris') into zone;
        news := case when l.link_id is null then access.news_of(l, (at at time zone zone)::date)
                     else access.news_of_link(l.link_id, at) end;
        if news is null then
            update letters x set dropped_at = at where x.id = l.id;
            continue;
        end if;
        return query
        select l.id, l.key, news, coalesce(a.email, k.email), a.language, zone, coalesce(l.person_id, k.person_id),
               access.stop_mark(l.person_id), l.attempts, r.id, r.version, r.planned_on, r.planned_at, r.place, r.video_link,
               access.link_token(k.id)
        from (select) one
        left join accounts a on a.person_id = l.person_id
        left join contribution_links k on k.id = l.link_id
        left join reviews r on r.id = l.review_id;
        return;
    end loop;
end $$;
grant execute on function access.mail_link(uuid, text), access.take_letter(timestamptz) to maillage_app;

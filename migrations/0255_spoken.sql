-- A voice recorded for a review that is to come is a contribution as written words are: its party is
-- counted among those who contributed and is not reminded, until it is taken away.

create function access.is_voice(kind text) returns boolean
language sql immutable set search_path = public, pg_temp as $$
    select kind in ('mp3', 'm4a', 'ogg', 'wav', 'aac', 'amr', '3gp')
$$;

create function access.party_spoke() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if num_nonnulls(new.member_id, new.guardian_id) <> 1 or not access.is_voice(new.kind)
       or not exists (select from reviews where id = new.review_id and state in ('proposed', 'planned')) then
        return null;
    end if;
    insert into review_parties (territory_id, review_id, partnership_id, member_id, guardian_id)
    values (new.territory_id, new.review_id, new.partnership_id, new.member_id, new.guardian_id)
    on conflict do nothing;
    update review_parties set wrote_at = coalesce(wrote_at, new.attached_at)
    where review_id = new.review_id
      and member_id is not distinct from new.member_id
      and guardian_id is not distinct from new.guardian_id;
    return null;
end $$;
create trigger party_spoke after insert on documents
    for each row when (new.review_id is not null)
    execute function access.party_spoke();

create function access.party_fell_silent() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update review_parties p set wrote_at = null
    where access.is_voice(old.kind) and p.review_id = old.review_id
      and p.member_id is not distinct from old.member_id
      and p.guardian_id is not distinct from old.guardian_id
      and exists (select from reviews r where r.id = p.review_id and r.state in ('proposed', 'planned'))
      and not exists (select from contributions c
                      where c.review_id = p.review_id
                        and c.member_id is not distinct from p.member_id
                        and c.guardian_id is not distinct from p.guardian_id)
      and not exists (select from documents d
                      where d.review_id = p.review_id and access.is_voice(d.kind)
                        and d.member_id is not distinct from p.member_id
                        and d.guardian_id is not distinct from p.guardian_id);
    return null;
end $$;
create trigger party_fell_silent after delete on documents
    for each row when (old.review_id is not null)
    execute function access.party_fell_silent();

-- Those who spoke before.
update review_parties p set wrote_at = d.attached_at
from (select review_id, member_id, guardian_id, min(attached_at) as attached_at
      from documents where access.is_voice(kind) and review_id is not null group by 1, 2, 3) d
where p.wrote_at is null and p.review_id = d.review_id
  and p.member_id is not distinct from d.member_id
  and p.guardian_id is not distinct from d.guardian_id
  and exists (select from reviews r where r.id = p.review_id and r.state in ('proposed', 'planned'));

-- What ends a way in ends identities at providers too.

-- As before; what was linked may be in the hands of whoever has the telephone. Only where a password remains:
-- the last way in is not taken.
create or replace function access.forget_second_factor(person uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    had constant boolean := access.has_second_factor(person);
begin
    delete from recovery_codes where person_id = person;
    delete from second_factors where person_id = person;
    delete from passkeys where person_id = person;
    delete from passkey_challenges where person_id = person;
    delete from identities i where i.person_id = person and exists (select from credentials c where c.person_id = person);
    if not (had or found) then
        return false;
    end if;
    delete from sessions where person_id = person;
    perform access.note_account(person, 'second_factor_reset', '');
    return true;
end $$;

-- As before, with identities.
create or replace function access.anonymise_person(person uuid, on_day date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from sessions where person_id = person;
    delete from credentials where person_id = person;
    delete from identities where person_id = person;
    delete from calendar_links where person_id = person;
    delete from letter_choices where person_id = person;
    delete from drafts where person_id = person;
    delete from visits where person_id = person;
    delete from reading_choices where person_id = person;
    delete from recovery_codes where person_id = person;
    delete from second_factors where person_id = person;
    delete from passkeys where person_id = person;
    delete from passkey_challenges where person_id = person;
    delete from account_events where person_id = person;
    delete from letters where person_id = person and invitation_id is not null;
    delete from identity_attempts a where a.person_id = person
        or a.invitation_id in (select i.id from invitations i where i.person_id = person);
    delete from invitations where person_id = person;
    delete from lapsed_sessions where person_id = person;
    update accounts set email = 'anonyme-' || person || '@anonyme.invalid', phone = null, language = null,
                        closed_at = coalesce(closed_at, now())
    where person_id = person;
    update people set given_name = '–', family_name = 'Compte anonymisé' where id = person;
    insert into anonymisations (subject_id, kind, territory_id, done_on, done_by)
    select w.id, 'person', w.territory_id, on_day, access.me() from people w where w.id = person
    on conflict do nothing;
end $$;

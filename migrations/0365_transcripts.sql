-- What a recorded voice says, in writing: for whoever is deaf, or reads another language than is spoken.
-- It stands in the row of its recording, so whoever may hear that may read it, nobody else, and it goes
-- when the recording does: withheld, on health, anonymised.
alter table documents
    add column transcript text not null default '' check (length(transcript) <= 20000),
    add column version integer not null default 1,
    add constraint only_voices_are_transcribed check (transcript = '' or access.is_voice(kind));
grant execute on function access.is_voice(text) to maillage_app;

-- Written by who recorded it, while that is still its to do; not for another, not by the coordination.
grant update (transcript, version) on documents to maillage_app;
create policy own_words_transcribed on documents for update to maillage_app
    using (attached_by = (select access.me()) and access.is_voice(kind)
           and ((member_id = any (array(select access.my_members()))
                 and partnership_id = any (array(select access.member_partnerships('plan'))))
                or (guardian_id = any (array(select access.my_guardians()))
                    and partnership_id = any (array(select access.family_partnerships())))
                or (member_id is null and guardian_id is null
                    and territory_id = any (array(select access.coordinated())))));

-- As with written words: minutes that were agreed keep what they rest on as it was.
create policy not_transcribed_once_agreed on documents as restrictive for update to maillage_app
    using (not exists (select from reviews r where r.id = review_id and r.state = 'agreed'));

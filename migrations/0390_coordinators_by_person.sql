-- Which territories somebody coordinates is asked with nearly every statement of a page. The index by person
-- held those alone who never end (its condition is "ended_at is null"), so each time all coordinators there
-- are were read.
create index coordinators_person on coordinators (person_id);

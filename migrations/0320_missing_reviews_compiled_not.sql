-- 0296 made `access.facts_on` anew, and a function made anew has only the settings it names: the one of
-- 0295 was lost with it, and the database compiled the query just in time, for two seconds, wherever 0122
-- could not turn that off for all of it.
alter function access.facts_on(date, text, uuid[]) set jit = off;

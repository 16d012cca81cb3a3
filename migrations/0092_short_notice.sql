-- The civil day on which the day of a review was set: fewer than ten days before it, the pages say so.
alter table reviews add column day_set_on date;
grant update (day_set_on) on reviews to maillage_app;

-- Arabic is a language of the interface.
alter table accounts drop constraint accounts_language_check;
alter table accounts add constraint accounts_language_check check (language in ('fr', 'en', 'ar'));

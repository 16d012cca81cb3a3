-- What telephones record a voice in, beside MP3, M4A and OGG.
alter table documents drop constraint documents_kind_check;
alter table documents add constraint documents_kind_check
    check (kind in ('pdf', 'jpeg', 'png', 'webp', 'odt', 'ods', 'docx', 'xlsx', 'text', 'mp3', 'm4a', 'ogg', 'wav', 'aac', 'amr', '3gp'));

-- What FINESS, the public register of health and social establishments, says of an organisation: as it stood
-- in the last file that was applied. Kept beside the card and not on it, since the card belongs to the people
-- of the organisation: of a later file, only what still stands there as FINESS gave it is changed.
create table finess (
    organisation_id uuid primary key,
    territory_id uuid not null references territories,
    -- Nine signs, the department first; Corsica's has a letter.
    number text not null check (number ~ '^[0-9][0-9AB][0-9]{7}$'),
    category text not null check (category ~ '^[0-9]{3,4}$'),
    category_label text not null check (length(category_label) <= 200),
    kind text not null,
    name text not null check (length(btrim(name)) between 1 and 200),
    commune text not null check (length(commune) <= 100),
    phone text not null check (length(phone) <= 30),
    address text not null check (length(address) <= 300),
    -- The day of the file.
    as_of date not null,
    -- The day of the first file in which it was missing; none while it is there.
    absent_on date,
    unique (territory_id, number),
    foreign key (organisation_id, territory_id) references organisations (id, territory_id)
);

alter table finess enable row level security;
alter table finess force row level security;
do $$
begin
    execute format('create policy owner_everything on finess to %I using (true) with check (true)', current_user);
end $$;

grant select, insert on finess to maillage_app;
grant update (category, category_label, kind, name, commune, phone, address, as_of, absent_on) on finess to maillage_app;
-- As the organisation itself.
create policy seen on finess for select to maillage_app
    using (territory_id = any (array(select access.directories())) or organisation_id = any (array(select access.family_circle()))
           or (select access.is_administrator()));
create policy added on finess for insert to maillage_app
    with check (territory_id = any (array(select access.coordinated())));
create policy changed on finess for update to maillage_app
    using (territory_id = any (array(select access.coordinated())));

-- An extract of it that waits for its confirmation is no spreadsheet of plans.
alter table imports add column kind text not null default 'plans' check (kind in ('plans', 'finess'));

create table working_group (
    id uuid primary key,
    campaign_id uuid not null,
    name text not null check (name <> ''),
    position int not null,
    unique (campaign_id, name)
);

create table working_group_member (
    group_id uuid not null references working_group on delete cascade,
    person_id uuid not null,
    primary key (group_id, person_id)
);

-- A unit is in the charge of one group at most.
create table working_group_unit (
    campaign_id uuid not null,
    unit_id uuid not null,
    group_id uuid not null references working_group on delete cascade,
    primary key (campaign_id, unit_id)
);
create index working_group_unit_by_group on working_group_unit (group_id);

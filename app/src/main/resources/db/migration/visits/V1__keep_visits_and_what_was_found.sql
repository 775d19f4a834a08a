-- A working group at a unit: planned, or noted.
create table visit (
    -- made by whoever plans it or notes it, perhaps on a phone without network
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    unit_path text not null,
    day date not null,
    -- who goes, as typed
    who text not null check (length(who) <= 300),
    words text not null default '' check (length(words) <= 6000),
    -- counts changes of the words
    version int not null default 0,
    planned_by_name text not null,
    -- null while it is planned only
    noted_by_name text
);
create index visit_by_unit on visit (campaign_id, unit_id, day);

-- Notes that were taken, by the key that the phone made: the same note sent twice counts once.
create table sent (
    key uuid primary key,
    visit_id uuid not null references visit on delete cascade
);
create index sent_by_visit on sent (visit_id);

create table finding (
    id uuid primary key,
    visit_id uuid not null references visit on delete cascade,
    -- item of the profile's checklist; null for one in the member's own words
    item text,
    words text not null check (length(words) <= 500),
    found_by_name text not null,
    unique (visit_id, item)
);

-- What must be done after a visit; the module of tasks knows what became of it, by the key of the row.
create table follow_up (
    id uuid primary key,
    visit_id uuid not null references visit on delete cascade,
    words text not null check (length(words) between 1 and 500)
);
create index follow_up_by_visit on follow_up (visit_id);

create table photo (
    id uuid primary key,
    visit_id uuid not null references visit on delete cascade,
    -- JPEG, made small, without the place where it was taken
    content bytea not null,
    taken_by_name text not null
);
create index photo_by_visit on photo (visit_id);

-- Words that another member had changed meanwhile: both are kept until someone puts them together.
create table parallel (
    id uuid primary key,
    visit_id uuid not null references visit on delete cascade,
    words text not null,
    written_by_name text not null
);
create index parallel_by_visit on parallel (visit_id);

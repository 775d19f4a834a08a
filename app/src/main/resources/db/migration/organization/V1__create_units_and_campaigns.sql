-- A unit keeps its key for life; its code, name, level and parent hold for a time. Codes are reused, so (code, valid_from) is the outer key.
create table unit (
    id uuid primary key,
    level text not null,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to > valid_from)
);

create table unit_name (
    unit_id uuid not null references unit,
    code text not null check (code <> ''),
    name text not null check (name <> ''),
    full_name text not null check (full_name <> ''),
    valid_from date not null,
    valid_to date,
    primary key (unit_id, valid_from),
    check (valid_to is null or valid_to > valid_from)
);
create index unit_name_by_code on unit_name (code, valid_from);
create index unit_name_search on unit_name using gin (public.fold(full_name) public.gin_trgm_ops);

create table unit_parent (
    unit_id uuid not null references unit,
    parent_id uuid references unit,
    valid_from date not null,
    valid_to date,
    primary key (unit_id, valid_from),
    check (valid_to is null or valid_to > valid_from)
);
create index unit_parent_by_parent on unit_parent (parent_id);

-- What became of a unit. share: whole when all of it went to the successor.
create table succession (
    id uuid primary key,
    kind text not null check (kind in ('merge', 'split', 'removal', 'rename')),
    happened_on date not null,
    predecessor_id uuid not null references unit,
    successor_id uuid references unit,
    share text not null check (share in ('whole', 'part')),
    source text not null,
    check ((kind = 'removal') = (successor_id is null))
);

create table member_organisation (
    id uuid primary key,
    unit_id uuid not null references unit,
    name text not null check (name <> ''),
    short_name text,
    kind text not null check (kind in ('socio-political', 'mass', 'other')),
    valid_from date not null,
    valid_to date
);
create index member_organisation_by_unit on member_organisation (unit_id);

create table campaign (
    id uuid primary key,
    code text not null unique check (code ~ '^[a-z0-9-]{3,40}$'),
    title text not null,
    profile text not null,
    term text not null,
    root_id uuid not null references unit,
    tree_date date not null,
    -- the day a practice or demonstration campaign pretends to be; null: the real day
    practice_date date,
    opened_at timestamptz not null
);

-- The campaign's own copy of the tree. path labels are codes of the tree's date, so a path is unique within its campaign only.
create table campaign_unit (
    campaign_id uuid not null references campaign,
    unit_id uuid not null,
    parent_id uuid,
    path text not null,
    -- what queries on branches use; kept from the path, which the program reads
    tree public.ltree not null generated always as (path::public.ltree) stored,
    level text not null,
    code text not null,
    name text not null,
    full_name text not null,
    -- "lần thứ …" of the unit's congress in this campaign; null where not known
    congress_ordinal text,
    position int not null,
    primary key (campaign_id, unit_id),
    unique (campaign_id, code),
    unique (campaign_id, path)
);
create index campaign_unit_by_path on campaign_unit using gist (tree);
create index campaign_unit_by_parent on campaign_unit (campaign_id, parent_id, position);
create index campaign_unit_search on campaign_unit using gin (public.fold(full_name) public.gin_trgm_ops);

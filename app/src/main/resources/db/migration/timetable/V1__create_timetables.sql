-- What a unit has set for the congresses directly below it, and where they stand in its draft.
create table board (
    campaign_id uuid not null,
    unit_id uuid not null,
    -- JSON: setup and placements
    draft text not null,
    -- counts changes, from 1
    revision int not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    primary key (campaign_id, unit_id)
);

-- What was changed, newest last. Changes are taken back from the newest on.
create table change (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- of the board after it
    revision int not null,
    -- message key of the text that tells it, and JSON list of what fills it
    key text not null,
    arguments text not null,
    -- JSON: the draft before it
    before text not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    undone_by_name text,
    undone_at timestamptz,
    check ((undone_by_name is null) = (undone_at is null))
);
create index change_by_board on change (campaign_id, unit_id, revision);

-- Drafts that somebody kept.
create table version (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    number int not null,
    note text not null,
    draft text not null,
    kept_by_name text not null,
    kept_at timestamptz not null,
    unique (campaign_id, unit_id, number)
);

-- A timetable that was asked for; the newest of a unit is shown.
create table proposal (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    job_id uuid,
    -- JSON: what was found; null while it is searched for
    found text,
    asked_by_name text not null,
    asked_at timestamptz not null
);
create index proposal_by_board on proposal (campaign_id, unit_id, id);

-- What was published; the one with the highest number holds.
create table publication (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    number int not null,
    -- JSON: setup and placements
    draft text not null,
    published_by_name text not null,
    published_at timestamptz not null,
    unique (campaign_id, unit_id, number)
);

-- Each congress as published last, for who asks by the unit that holds it.
create table published_congress (
    campaign_id uuid not null,
    unit_id uuid not null,
    -- the unit above, whose timetable it is
    by_unit_id uuid not null,
    held_on date not null,
    half text not null check (half in ('morning', 'afternoon')),
    group_name text not null,
    leader text not null,
    hall text not null,
    primary key (campaign_id, unit_id)
);
create index published_congress_by_board on published_congress (campaign_id, by_unit_id);

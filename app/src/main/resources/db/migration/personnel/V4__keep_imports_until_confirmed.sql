-- A list of people that an officer uploaded. It stays until it is confirmed, and some days longer, so that nothing is lost with a session
-- and the whole can be taken back; then it goes with its file.
create table person_import (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    file_name text not null,
    content bytea not null,
    -- JSON, by column from 0: what the officer says it holds; null: as found
    columns text,
    with_hidden boolean not null,
    -- JSON, by number of the row: what the officer wants done with it; absent: as proposed
    choices text not null,
    begun_by_name text not null,
    begun_at timestamptz not null,
    added int,
    changed int,
    confirmed_by_name text,
    confirmed_at timestamptz,
    undone_by_name text,
    undone_at timestamptz,
    check ((confirmed_at is null) = (added is null) and (confirmed_at is null) = (changed is null)),
    check (undone_at is null or confirmed_at is not null)
);
create index person_import_by_unit on person_import (campaign_id, unit_id, id desc);
create index person_import_by_day on person_import (begun_at);

-- Whom an import wrote, and what stood there before: taken back where nobody has changed it since.
create table person_import_write (
    import_id uuid not null references person_import on delete cascade,
    person_id uuid not null,
    -- of the person after the import
    version int not null,
    -- JSON; null where the person is new
    before text,
    -- JSON, kept apart as the traits themselves; null where they were not touched
    before_sensitive text,
    primary key (import_id, person_id)
);

-- One handing in of a unit's dossier to the Party committee of its level and to the Standing Board above.
create table submission (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- from 1; after a return the dossier is handed in anew
    number int not null check (number >= 1),
    note text not null default '' check (length(note) <= 1000),
    -- the day it was in the campaign, which may play days of its own
    submitted_on date not null,
    submitted_by uuid not null,
    submitted_by_name text not null,
    submitted_at timestamptz not null,
    -- a mistaken one is taken back, never removed
    withdrawn_on date,
    withdrawn_by_name text,
    withdrawn_why text,
    unique (campaign_id, unit_id, number),
    check ((withdrawn_on is null) = (withdrawn_by_name is null)),
    check ((withdrawn_on is null) = (withdrawn_why is null))
);

-- What was handed in.
create table submission_version (
    submission_id uuid not null references submission,
    version_id uuid not null references version,
    primary key (submission_id, version_id)
);

-- What one side says of a submission, by its paper, as it was recorded.
create table ruling (
    id uuid primary key,
    submission_id uuid not null references submission,
    side text not null check (side in ('PARTY', 'UPPER')),
    approves boolean not null,
    -- number and sign; empty only where a return came without a paper
    paper_number text not null,
    -- of the paper, or on which it was said
    ruled_on date not null,
    file_id text check (file_id ~ '^[0-9a-f]{64}$'),
    file_name text,
    -- why it was returned, or what goes with the consent
    words text not null check (length(words) <= 2000),
    recorded_on date not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    -- a mistaken record is taken back, never removed
    withdrawn_on date,
    withdrawn_by_name text,
    withdrawn_why text,
    check (approves or words <> ''),
    check (not approves or paper_number <> ''),
    check ((file_id is null) = (file_name is null)),
    check ((withdrawn_on is null) = (withdrawn_by_name is null)),
    check ((withdrawn_on is null) = (withdrawn_why is null))
);
create unique index ruling_stands_once on ruling (submission_id, side) where withdrawn_on is null;

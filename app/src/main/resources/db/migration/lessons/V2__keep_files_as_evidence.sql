-- Files that show why a lesson was learnt, or what a unit did about it.
create table evidence_file (
    id uuid primary key,
    campaign_id uuid not null,
    -- who sent it: the unit whose board adopts the lesson, or one that answers it
    unit_id uuid not null,
    -- null while the form it came with went back for a fault
    lesson_id uuid references lesson on delete cascade,
    file_id text not null check (file_id ~ '^[0-9a-f]{64}$'),
    file_name text not null check (length(file_name) between 1 and 80),
    -- bytes
    size bigint not null check (size > 0),
    sent_by uuid not null,
    sent_by_name text not null,
    sent_at timestamptz not null,
    unique (lesson_id, unit_id, file_id)
);
create index evidence_file_by_unit on evidence_file (campaign_id, unit_id);

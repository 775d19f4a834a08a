-- The file that came with a proof, such as a scanned decision. Stays when the proof is taken back: what was once shown is not lost.
create table proof_file (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    step text not null,
    -- SHA-256 of the content, its name in the schema files
    file_id text not null check (file_id ~ '^[0-9a-f]{64}$'),
    file_name text not null check (file_name <> ''),
    -- bytes
    size bigint not null check (size > 0),
    filed_by uuid not null,
    filed_at timestamptz not null
);
create index proof_file_by_unit on proof_file (campaign_id, unit_id);
comment on column milestone.evidence_object is 'The object of the event; of a proof, the key of its file, null where it has none.';

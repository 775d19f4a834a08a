-- One review of one version. The newest of a version is the one that is shown.
create table run (
    id uuid primary key,
    version_id uuid not null,
    document_id uuid not null,
    campaign_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    -- number of the version within its document
    number int not null check (number >= 1),
    state text not null check (state in ('waiting', 'running', 'done', 'failed')),
    -- steps of the review library; steps 0: not known yet
    step int not null default 0,
    steps int not null default 0,
    -- who is named for what the run does: the one who uploaded or asked for it
    asked_by uuid not null,
    asked_at timestamptz not null,
    finished_at timestamptz,
    profile text,
    -- words with letters only; pages and how they are known
    words int,
    pages int,
    pages_method text,
    check (state <> 'done' or (finished_at is not null and words is not null and pages is not null))
);
create index run_by_version on run (version_id, id desc);
create index run_by_document on run (document_id, id desc);

create table finding (
    run_id uuid not null references run on delete cascade,
    -- order on the page, from 1
    position int not null check (position >= 1),
    rule text not null,
    level text not null check (level in ('error', 'warning', 'note')),
    -- UTF-16 offsets in the extracted text, the end exclusive
    span_start int not null check (span_start >= 0),
    span_end int not null check (span_end >= span_start),
    section text not null,
    quote text not null,
    message_vi text not null,
    message_en text not null,
    why_vi text not null,
    why_en text not null,
    mend_vi text not null,
    mend_en text not null,
    source text not null,
    -- the same for the same fault in another version
    fingerprint text not null,
    -- JSON: figures behind the message; other places that belong to it
    measured text not null,
    related text not null,
    primary key (run_id, position)
);

-- Someone's decision that a finding may stay. It holds for the document, so for later versions too, until it is revoked.
create table waiver (
    id uuid primary key,
    document_id uuid not null,
    fingerprint text not null,
    rule text not null,
    reason text not null check (length(trim(reason)) between 1 and 500),
    waived_by uuid not null,
    waived_by_name text not null,
    waived_at timestamptz not null,
    revoked_by uuid,
    revoked_at timestamptz,
    check ((revoked_by is null) = (revoked_at is null))
);
create unique index waiver_once on waiver (document_id, fingerprint) where revoked_at is null;

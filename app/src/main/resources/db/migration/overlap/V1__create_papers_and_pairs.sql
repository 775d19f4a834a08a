-- The newest version of each document, and how far its comparison with others is.
create table paper (
    document_id uuid primary key,
    version_id uuid not null,
    campaign_id uuid not null,
    unit_id uuid not null,
    unit_path text not null,
    kind text not null,
    ordinal int not null check (ordinal >= 1),
    -- number of the version within its document
    number int not null check (number >= 1),
    title text not null,
    -- when the first version of the document came
    begun_at timestamptz not null,
    -- words of the body; 0: not read yet
    words int not null default 0,
    -- the comparison that is under way or was the last
    job_id uuid not null,
    -- null until this version was compared
    compared_at timestamptz
);
create index paper_by_kind on paper (campaign_id, kind);
create index paper_by_unit on paper (campaign_id, unit_id);

-- Two documents whose newest versions share passages.
create table pair (
    id uuid primary key,
    -- the document whose comparison found the pair
    owner uuid not null,
    relation text not null check (relation in ('dossier', 'neighbour', 'last-term', 'reference')),
    -- passages that count; those of common wording only
    passages int not null check (passages >= 0),
    common int not null check (common >= 0),
    compared_at timestamptz not null
);

-- Its two documents; place 1 is the one whose passages were there first.
create table side (
    pair_id uuid not null references pair on delete cascade,
    place smallint not null check (place in (1, 2)),
    document_id uuid not null,
    version_id uuid not null,
    campaign_id uuid not null,
    unit_id uuid not null,
    unit_path text not null,
    kind text not null,
    ordinal int not null,
    number int not null,
    title text not null,
    -- words of the body; those of them that stand in the other document
    words int not null check (words >= 0),
    shared int not null check (shared >= 0),
    -- bit set of the tokens counted, lowest first, so that several pairs can be counted together
    counted bytea not null,
    -- first version of the document with a counted passage; of the document itself when nothing is counted
    since timestamptz not null,
    primary key (pair_id, place)
);
create index side_by_document on side (document_id);
create index side_by_branch on side (campaign_id, unit_path text_pattern_ops);

create table passage (
    pair_id uuid not null references pair on delete cascade,
    -- in the order of place 1, from 1
    position int not null check (position >= 1),
    type text not null check (type in ('verbatim', 'edited', 'reordered', 'paraphrase')),
    -- 0 to 1
    score real not null,
    -- whether it is shown and never counted
    common boolean not null,
    -- JSON: figures and names that differ, offsets in both texts
    changes text not null,
    -- the same for the same words on both sides in later versions
    fingerprint text not null,
    primary key (pair_id, position)
);

create table passage_side (
    pair_id uuid not null,
    position int not null,
    place smallint not null check (place in (1, 2)),
    -- UTF-16 offsets in the extracted text, the end exclusive
    span_start int not null check (span_start >= 0),
    span_end int not null check (span_end >= span_start),
    -- words counted
    words int not null check (words >= 0),
    words_text text not null,
    -- number and time of the first version that holds it
    since_number int not null,
    since timestamptz not null,
    primary key (pair_id, position, place),
    foreign key (pair_id, position) references passage (pair_id, position) on delete cascade
);

-- What a document's officers decided on a passage, or on all that it shares with another document (fingerprint empty). It holds
-- for later versions too, until it is taken back.
create table decision (
    id uuid primary key,
    document_id uuid not null,
    other_document_id uuid not null,
    fingerprint text not null,
    verdict text not null check (verdict in ('wanted', 'contested')),
    reason text not null check (length(trim(reason)) between 1 and 500),
    decided_by uuid not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    undone_by uuid,
    undone_by_name text,
    undone_at timestamptz,
    check ((undone_by is null) = (undone_at is null))
);
create unique index decision_once on decision (document_id, other_document_id, fingerprint) where undone_at is null;
create index decision_by_other on decision (other_document_id);

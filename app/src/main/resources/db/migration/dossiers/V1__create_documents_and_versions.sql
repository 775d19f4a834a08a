-- One document of one unit's congress; its content is in its versions.
create table document (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- path of the unit in the campaign's tree, and what queries on branches use
    unit_path text not null,
    tree public.ltree not null generated always as (unit_path::public.ltree) stored,
    -- public id of the kind in the profile, such as bao-cao-chinh-tri
    kind text not null check (kind ~ '^[a-z0-9-]{1,60}$'),
    created_at timestamptz not null,
    unique (campaign_id, unit_id, kind)
);
create index document_by_tree on document using gist (tree);

-- Nothing is ever overwritten: an earlier content comes back as a new version that points to the same file.
create table version (
    id uuid primary key,
    document_id uuid not null references document,
    number int not null check (number >= 1),
    -- SHA-256 of the content, its name in the schema files
    file_id text not null check (file_id ~ '^[0-9a-f]{64}$'),
    file_name text not null check (file_name <> ''),
    -- bytes
    size bigint not null check (size > 0),
    note text not null default '' check (length(note) <= 500),
    -- number of the version whose content came back; null for an upload
    restored_from int,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    -- one form makes one version, however often it is sent
    form uuid not null,
    unique (document_id, number),
    unique (document_id, form)
);
create index version_by_file on version (file_id);

-- Who has seen which version, other than the one who uploaded it.
create table reading (
    version_id uuid not null references version,
    person_id uuid not null,
    person_name text not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    primary key (version_id, person_id)
);

-- What was read out of a file, so that it is read once. layout numbers the shape of the JSON; another number is read anew.
create table extracted_text (
    file_id text primary key,
    layout int not null,
    document text not null,
    extracted_at timestamptz not null
);

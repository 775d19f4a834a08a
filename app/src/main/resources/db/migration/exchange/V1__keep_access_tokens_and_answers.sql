-- Keys with which other programs act for a person; only their digest is kept.
create table access_token (
    id uuid primary key,
    person_id uuid not null,
    name text not null check (name <> '' and length(name) <= 100),
    -- first letters, by which its owner tells it from others
    beginning text not null,
    digest bytea not null unique,
    may_write boolean not null,
    -- top of the only branch in which it works; null: wherever the roles of its owner hold
    branch_id uuid,
    branch_name text,
    made_at timestamptz not null,
    -- first moment in which it does not work any more
    ends_at timestamptz not null,
    -- to the minute
    used_at timestamptz,
    revoked_at timestamptz,
    check (ends_at > made_at),
    check ((branch_id is null) = (branch_name is null))
);
create index access_token_by_person on access_token (person_id, id desc);

-- What was answered to a write that came with a key of its sender: the same again gets the same answer.
create table answered (
    token_id uuid not null,
    key text not null,
    -- SHA-256 of operation, unit and content
    request bytea not null,
    -- the answer; empty only inside of the transaction that does the write
    status int not null default 0,
    etag text not null default '',
    body text not null default '',
    answered_at timestamptz not null,
    primary key (token_id, key)
);
create index answered_by_age on answered (answered_at);

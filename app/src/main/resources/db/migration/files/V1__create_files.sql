-- One row per content, named by its SHA-256. What a content is called, and by whom, is the business of who stored it.
create table file (
    id text primary key check (id ~ '^[0-9a-f]{64}$'),
    -- the chunks that hold the content; of two equal uploads at once, one wins and the other's chunks go
    content_id uuid not null unique,
    -- bytes
    size bigint not null check (size > 0),
    stored_at timestamptz not null
);

-- A content in pieces of equal length, the last one shorter, so that nobody holds a whole file in memory.
create table chunk (
    content_id uuid not null,
    position int not null check (position >= 0),
    bytes bytea not null,
    primary key (content_id, position)
);
-- Documents are packed already.
alter table chunk alter column bytes set storage external;

-- Who did what, in one chain: each entry's hash covers all its fields and the hash before it.
create table entry (
    seq bigint primary key check (seq > 0),
    at timestamptz not null,
    -- null: nobody signed in, or a command
    actor_id uuid,
    actor text not null,
    -- network address, `command-line` or `system`
    origin text not null,
    act text not null,
    campaign_id uuid,
    unit_id uuid,
    object_type text,
    object_id text,
    -- JSON as hashed: text, because jsonb would reorder it
    before text,
    after text,
    previous bytea not null,
    hash bytea not null,
    search text not null generated always as (
        public.fold(actor || ' ' || act || ' ' || coalesce(object_id, '') || ' ' || coalesce(before, '') || ' ' || coalesce(after, ''))) stored
);
create index entry_by_unit on entry (unit_id, seq);
create index entry_by_act on entry (act, seq);
create index entry_by_time on entry (at);
create index entry_search on entry using gin (search public.gin_trgm_ops);

-- The end of the chain, apart from it: without this a cut-off tail would leave no trace. Also the lock that keeps writers in line.
create table head (
    only_row boolean primary key default true check (only_row),
    count bigint not null,
    hash bytea not null
);
insert into head (count, hash) values (0, decode(repeat('00', 32), 'hex'));

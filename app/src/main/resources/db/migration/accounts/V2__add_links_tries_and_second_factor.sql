-- Vietnamese names end with the given name, and are sorted by it.
alter table person add column given text not null generated always as (regexp_replace(name, '^.*\s', '')) stored;
alter table person add column search text not null generated always as (public.fold(name || ' ' || login)) stored;
create index person_search on person using gin (search public.gin_trgm_ops);
create index role_grant_by_unit on role_grant (unit_id) where revoked_at is null;

-- Lets its holder choose a password once. Only the SHA-256 of the token is kept.
create table one_time_link (
    token_hash bytea primary key,
    person_id uuid not null references person,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index one_time_link_by_person on one_time_link (person_id);

-- Failed tries to sign in: by account (also such as do not exist) and by network address. Emptied as it ages.
create table try_count (
    key text primary key check (length(key) <= 200),
    failures int not null,
    last_at timestamptz not null,
    locked_until timestamptz
);
create index try_count_by_age on try_count (last_at);

-- secret: AES-GCM under the key file of the data directory. confirmed_at: null until a first code was right.
-- last_step: 30-second step of the last code taken, so that no code is taken twice.
create table second_factor (
    person_id uuid primary key references person,
    secret bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

create table recovery_code (
    person_id uuid not null references second_factor on delete cascade,
    code_hash bytea not null,
    primary key (person_id, code_hash)
);

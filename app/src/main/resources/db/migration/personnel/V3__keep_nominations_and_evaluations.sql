-- A round in which organisations and residential committees name people for the Committee.
create table nomination_round (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- from 1, in the order in which rounds were opened
    number int not null check (number > 0),
    name text not null check (name <> ''),
    opened_on date not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    unique (campaign_id, unit_id, number)
);

-- One body names one person. Nothing is erased: who withdraws stays with the reason.
create table nomination (
    id uuid primary key,
    round_id uuid not null references nomination_round,
    campaign_id uuid not null,
    unit_id uuid not null,
    person_id uuid not null references person,
    -- organisation or residential committee
    named_by text not null check (named_by <> ''),
    named_on date not null,
    -- number of the minutes; empty when they have none
    minutes text not null,
    -- SHA-256 of the minutes' content, its name in the schema files
    file_id text check (file_id ~ '^[0-9a-f]{64}$'),
    file_name text,
    -- of the meeting at the residential area; null until it was held
    heard_on date,
    agreed int check (agreed >= 0),
    opposed int check (opposed >= 0),
    opinions text not null default '',
    withdrawn_on date,
    withdrawn_why text not null default '',
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check ((file_id is null) = (file_name is null)),
    check ((heard_on is null) = (agreed is null and opposed is null)),
    check (withdrawn_on is null or withdrawn_why <> ''),
    unique (round_id, person_id, named_by)
);
create index nomination_by_unit on nomination (campaign_id, unit_id);

-- How a member of the Committee worked in the term that ends; the newest row of a person holds.
create table evaluation (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    person_id uuid not null references person,
    -- conferences of the Committee, and those that the member came to; null where not known
    held int check (held >= 0),
    attended int check (attended >= 0),
    given int check (given >= 0),
    done int check (done >= 0),
    opinions text not null,
    -- whether the member should go on; null while nobody has said
    proposal text check (proposal in ('keep', 'replace')),
    why text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check (attended <= held),
    check (done <= given),
    check (proposal is distinct from 'replace' or why <> '')
);
create index evaluation_by_unit on evaluation (campaign_id, unit_id, person_id, id desc);

-- A person whom a unit considers for its Committee in one campaign, with the columns of the summary list. Texts are empty and all
-- else is null where nothing is known.
create table person (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    name text not null check (name <> ''),
    -- Vietnamese names end with the given name, and are sorted by it
    given text not null generated always as (regexp_replace(name, '^.*\s', '')) stored,
    -- first and last day that the birthday may be
    born_earliest date,
    born_latest date,
    gender text check (gender in ('female', 'male')),
    hometown text not null,
    residence text not null,
    education text not null,
    degree text not null,
    theory text not null,
    post text not null,
    workplace text not null,
    -- one of the seat groups of the profile
    category text,
    represents text not null,
    residential_area text not null,
    member_organisation text not null,
    sitting boolean,
    introduced_by text not null,
    note text not null,
    score numeric(7, 3),
    -- grows with each change; who saves must have seen the newest
    version int not null default 1,
    changed_by_name text not null,
    changed_at timestamptz not null,
    removed_at timestamptz,
    check ((born_earliest is null) = (born_latest is null)),
    check (born_earliest <= born_latest)
);
create index person_by_unit on person (campaign_id, unit_id, given collate "vi-VN-x-icu", name collate "vi-VN-x-icu") where removed_at is null;

-- What the law protects most, kept apart: read only for those who may see it, and for rules that count.
create table sensitive (
    person_id uuid primary key references person on delete cascade,
    ethnic text,
    religion text,
    party boolean,
    party_since_earliest date,
    party_since_latest date,
    check ((party_since_earliest is null) = (party_since_latest is null)),
    check (party_since_earliest <= party_since_latest),
    check (party_since_earliest is null or party is not false)
);

-- The Committee of the last term, one row for each time it was put down; the newest holds.
create table last_committee (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    size_at_start int not null check (size_at_start > 0),
    size_now int check (size_now >= 0),
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index last_committee_by_unit on last_committee (campaign_id, unit_id, id desc);

-- How many of its members are of a group of the profile; null where not known.
create table last_committee_count (
    committee_id uuid not null references last_committee on delete cascade,
    group_id text not null,
    at_start int check (at_start >= 0),
    now int check (now >= 0),
    primary key (committee_id, group_id)
);

-- Committees that a person sat on and posts that the person held, as the card of the person tells them.
create table tenure (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    person_id uuid not null references person on delete cascade,
    -- body or organisation, for instance "Ủy ban MTTQ Việt Nam phường"
    body text not null check (body <> ''),
    -- for instance "Ủy viên"; empty where not known
    post text not null,
    -- of the body, for instance "2014-2019"; empty where the body has none
    term text not null,
    began_earliest date not null,
    began_latest date not null,
    -- null for a post still held
    ended_earliest date,
    ended_latest date,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    -- taken off the card; kept so that it can be brought back
    removed_at timestamptz,
    check (began_earliest <= began_latest),
    check ((ended_earliest is null) = (ended_latest is null)),
    check (ended_earliest <= ended_latest),
    check (began_earliest <= ended_latest)
);
create index tenure_by_person on tenure (person_id, began_earliest);

-- Kept here and not among the files, which are never erased: a photo that is removed is gone.
create table photo (
    person_id uuid primary key references person on delete cascade,
    -- JPEG, without what cameras write beside the picture
    content bytea not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);

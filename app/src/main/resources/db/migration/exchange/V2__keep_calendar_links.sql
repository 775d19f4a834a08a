-- Secret addresses under which a calendar program reads the days of a person or of one unit.
create table calendar_link (
    id uuid primary key,
    -- whose rights count
    person_id uuid not null,
    -- the one unit; null: all that concerns the person
    campaign_id uuid,
    unit_id uuid,
    digest bytea not null unique,
    -- of the person's pages when the link was made
    language text not null check (language in ('vi', 'en')),
    made_at timestamptz not null,
    -- to the minute
    used_at timestamptz,
    revoked_at timestamptz,
    check ((campaign_id is null) = (unit_id is null))
);
-- A new link takes the place of the one before.
create unique index calendar_link_in_use on calendar_link
    (person_id, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'), coalesce(campaign_id, '00000000-0000-0000-0000-000000000000'))
    where revoked_at is null;

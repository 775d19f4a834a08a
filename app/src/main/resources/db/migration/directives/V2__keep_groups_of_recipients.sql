-- Units below a unit that it often sends papers to, under a name of its own.
create table recipient_group (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    name text not null check (name <> ''),
    units uuid[] not null check (cardinality(units) > 0),
    saved_by_name text not null,
    saved_at timestamptz not null,
    -- kept so that it can be brought back
    removed_at timestamptz
);
create unique index recipient_group_by_name on recipient_group (campaign_id, unit_id, lower(name)) where removed_at is null;

alter table working_group
    -- the unit that set it up; null in old rows: the top of the campaign
    add column unit_id uuid,
    -- null while it works; a dissolved group is kept, with its members and units
    add column dissolved_at timestamptz;
alter table working_group drop constraint working_group_campaign_id_name_key;
create unique index working_group_by_name on working_group (campaign_id, coalesce(unit_id, campaign_id), lower(name)) where dissolved_at is null;

alter table working_group_member add column duty text not null default 'member' check (duty in ('head', 'deputy', 'member'));

-- What was changed about the groups of one unit, newest last. Changes are taken back from the newest on.
create table change (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- message key of the text that tells it, and JSON list of what fills it
    key text not null,
    arguments text not null,
    -- JSON: all groups of the unit before it
    before text not null,
    changed_by uuid not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    undone_by_name text,
    undone_at timestamptz,
    check ((undone_by_name is null) = (undone_at is null))
);
create index change_by_unit on change (campaign_id, unit_id, id);

-- How many members the Committee of a unit shall have.
create table structure (
    campaign_id uuid not null,
    unit_id uuid not null,
    seats int not null check (seats between 1 and 5000),
    -- approved number where seats are kept vacant; null when it is the number of seats
    approved int check (approved >= seats),
    set_by uuid not null,
    set_by_name text not null,
    set_at timestamptz not null,
    primary key (campaign_id, unit_id)
);

-- A rule on the structure that a unit sets, for itself or for the units of a level below it.
create table structure_rule (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- level of the units it holds for
    level text not null,
    -- group of the profile
    group_id text not null,
    -- people: least and most count people; the others: they are percentages of that base
    base text not null check (base in ('people', 'chosen', 'seats', 'start-of-previous-term')),
    least numeric(9, 4) check (least >= 0),
    most numeric(9, 4) check (most >= 0),
    -- local binds, a wish may be broken
    strength text not null check (strength in ('local', 'wish')),
    source text not null,
    set_by uuid not null,
    set_by_name text not null,
    set_at timestamptz not null,
    removed_by_name text,
    removed_at timestamptz,
    check (least is not null or most is not null),
    check (least <= most),
    check ((removed_at is null) = (removed_by_name is null))
);
create index structure_rule_by_unit on structure_rule (campaign_id, unit_id) where removed_at is null;

-- A list of people in the making for the Committee of a unit.
create table slate (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    name text not null check (name <> ''),
    -- JSON: who is chosen, who is locked in or out; keys of people
    state text not null,
    -- counts changes; a form that was made for an older one is told so
    revision int not null,
    created_by_name text not null,
    created_at timestamptz not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    -- the one that the unit submits; at most one
    adopted_by_name text,
    adopted_at timestamptz,
    removed_at timestamptz,
    check ((adopted_at is null) = (adopted_by_name is null))
);
create unique index slate_by_name on slate (campaign_id, unit_id, lower(name)) where removed_at is null;
create unique index slate_adopted on slate (campaign_id, unit_id) where adopted_at is not null and removed_at is null;

-- What was changed on a slate, newest last; the newest that holds can be taken back.
create table slate_change (
    id uuid primary key,
    slate_id uuid not null references slate on delete cascade,
    -- revision that it made
    revision int not null,
    -- message key of the text that tells it, and JSON list of what fills it
    key text not null,
    arguments text not null,
    -- JSON: the state before it
    before text not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    undone_by_name text,
    undone_at timestamptz,
    check ((undone_by_name is null) = (undone_at is null))
);
create index slate_change_by_slate on slate_change (slate_id, revision);

-- A state of a slate that somebody kept under a name.
create table slate_version (
    id uuid primary key,
    slate_id uuid not null references slate on delete cascade,
    number int not null check (number > 0),
    note text not null,
    state text not null,
    kept_by_name text not null,
    kept_at timestamptz not null,
    unique (slate_id, number)
);

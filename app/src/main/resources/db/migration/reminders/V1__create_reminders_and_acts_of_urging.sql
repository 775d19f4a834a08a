-- Campaigns whose reminders of a day are written down. The one that writes the row writes the reminders.
create table collected (
    campaign_id uuid not null,
    day date not null,
    primary key (campaign_id, day)
);

-- That a person is told of a step by a rule in one way, once.
create table reminder (
    id uuid primary key,
    campaign_id uuid not null,
    rule text not null,
    unit_id uuid not null,
    step text not null,
    due_on date not null,
    person_id uuid not null,
    way text not null check (way in ('BELL', 'MAIL', 'TEXT')),
    -- the unit for which the person is told: the unit itself, or the one above
    answers_for uuid not null,
    made_at timestamptz not null,
    -- when it went into a digest, or was found to be needed no more
    settled_at timestamptz,
    -- the digest; null while it waits
    digest_id uuid,
    unique (campaign_id, rule, unit_id, step, due_on, person_id, way),
    check ((settled_at is null) = (digest_id is null))
);
create index reminder_waiting on reminder (campaign_id, person_id, way) where settled_at is null;

-- An officer urges units that are late.
create table urge (
    id uuid primary key,
    campaign_id uuid not null,
    -- the unit in whose name
    unit_id uuid not null,
    person_id uuid not null,
    -- as written, with places for what each unit has left to do
    words text not null check (words <> ''),
    urged_at timestamptz not null,
    -- the day it was in the campaign
    urged_on date not null
);
create index urge_by_unit on urge (campaign_id, unit_id, id desc);

create table urged (
    urge_id uuid not null references urge,
    unit_id uuid not null,
    -- what the unit was told
    words text not null,
    -- what it was late with: steps and due days, as JSON
    steps text not null,
    -- how many people were told; 0: the unit has nobody with an account
    people int not null check (people >= 0),
    primary key (urge_id, unit_id)
);
create index urged_by_unit on urged (unit_id, urge_id desc);

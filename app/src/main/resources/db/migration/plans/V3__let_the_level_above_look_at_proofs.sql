-- What the level above says of a proof that was filed by hand. While it is PENDING the step counts as reached; RETURNED, it is open again.
alter table milestone
    add column look text check (look in ('PENDING', 'ACCEPTED', 'RETURNED')),
    -- why it was returned
    add column look_words text not null default '',
    add check (look is null or (look = 'RETURNED') = (reached_on is null)),
    add check (coalesce(look, 'RETURNED') = 'RETURNED' or evidence_kind = 'proof');

-- How many of the reached milestones wait for the level above.
alter table roll_up add column awaiting_look int not null default 0 check (awaiting_look >= 0);

-- Each proof that was filed, and what became of it. Nothing is removed: what was returned or taken back stays.
create table proof (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    step text not null,
    -- day on which the step was reached, as the unit says
    reached_on date not null,
    words text not null check (words <> ''),
    file_id uuid references proof_file,
    filed_by uuid not null,
    filed_by_name text not null,
    -- the day it was in the campaign, which may play days of its own
    filed_on date not null,
    filed_at timestamptz not null,
    state text not null check (state in ('PENDING', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
    -- one act may settle many
    settled_act uuid,
    settled_by uuid,
    settled_by_name text,
    settled_on date,
    settled_at timestamptz,
    -- why it was returned
    answer text not null default '',
    -- the first thing that happened in the program while the proof stood: it counts when the proof does not
    meanwhile_on date,
    meanwhile_kind text,
    meanwhile_object text,
    check ((state = 'PENDING') = (settled_act is null)),
    check ((settled_act is null) = (settled_by is null)),
    check ((settled_act is null) = (settled_by_name is null)),
    check ((settled_act is null) = (settled_on is null)),
    check ((settled_act is null) = (settled_at is null)),
    check ((state = 'RETURNED') = (answer <> '')),
    check ((meanwhile_on is null) = (meanwhile_kind is null))
);
create unique index proof_stands_once on proof (campaign_id, unit_id, step) where state in ('PENDING', 'ACCEPTED');
create index proof_waiting on proof (campaign_id, filed_at) where state = 'PENDING';
create index proof_settled on proof (campaign_id, settled_at desc) where state in ('ACCEPTED', 'RETURNED');
create index proof_by_unit on proof (campaign_id, unit_id, filed_at);
create index proof_by_act on proof (settled_act);

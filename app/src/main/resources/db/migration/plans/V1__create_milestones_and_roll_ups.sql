-- What state a milestone is in on a day. The same decision as vn.daihoi.plans.State.of, for whole campaigns at once; a test holds both together.
create function state_of(due_on date, due_soon_days int, reached_on date, not_applicable text, today date) returns text
    language sql immutable parallel safe
    return case
        when reached_on is not null and reached_on > due_on then 'REACHED_LATE'
        when reached_on is not null then 'REACHED'
        when not_applicable is not null then 'NOT_APPLICABLE'
        when due_on is null then 'NOT_DUE'
        when today > due_on then 'OVERDUE'
        when today >= due_on - due_soon_days then 'DUE_SOON'
        else 'NOT_DUE'
    end;

create table campaign_plan (
    campaign_id uuid primary key,
    -- the day on which all stored states of the campaign are true
    states_on date not null
);

-- One row for each unit that has milestones of its own.
create table unit_plan (
    campaign_id uuid not null,
    unit_id uuid not null,
    level text not null,
    -- the units above, from the top down
    ancestors uuid[] not null,
    congress_day date,
    overdue int not null default 0 check (overdue >= 0),
    primary key (campaign_id, unit_id)
);

create table milestone (
    campaign_id uuid not null,
    unit_id uuid not null,
    step text not null,
    number int not null,
    -- last day in time; null while it hangs on a congress day that is not fixed, or where nothing says when
    due_on date,
    -- days from the congress day, negative before it; null when due_on is a day of the calendar
    due_offset int,
    due_soon_days int not null check (due_soon_days >= 0),
    reached_on date,
    -- 'proof' when an officer filed it, otherwise the kind of the event
    evidence_kind text,
    -- the object of the event
    evidence_object text,
    -- what the officer wrote: number and date of a paper, or what happened
    proof text,
    -- why the step does not apply to the unit; null: it applies
    not_applicable text,
    -- why the unit is late, in its own words
    delay_reason text,
    state text not null,
    primary key (campaign_id, unit_id, step),
    check ((reached_on is null) = (evidence_kind is null))
);
create index milestone_open on milestone (campaign_id, due_on) where reached_on is null and not_applicable is null;

-- For each unit that has others below it: how many of their milestones of a step are in each state. Kept with every change.
create table roll_up (
    campaign_id uuid not null,
    unit_id uuid not null,
    step text not null,
    not_due int not null,
    due_soon int not null,
    overdue int not null,
    reached int not null,
    reached_late int not null,
    not_applicable int not null,
    primary key (campaign_id, unit_id, step),
    check (least(not_due, due_soon, overdue, reached, reached_late, not_applicable) >= 0)
) with (fillfactor = 50);

-- For each unit that has others below it: how many of them have milestones, and how many of these are behind with one at least.
create table branch (
    campaign_id uuid not null,
    unit_id uuid not null,
    units int not null,
    units_behind int not null check (units_behind between 0 and units),
    primary key (campaign_id, unit_id)
) with (fillfactor = 50);

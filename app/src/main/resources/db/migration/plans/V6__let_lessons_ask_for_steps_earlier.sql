-- Steps that must be reached earlier than the profile says, for single units: a lesson of the pilot asks for it.
create table earlier_due (
    campaign_id uuid not null,
    unit_id uuid not null,
    step text not null,
    -- what asks for it
    origin uuid not null,
    -- before the congress day
    days int not null check (days between 0 and 365),
    primary key (campaign_id, unit_id, step, origin)
);
create index earlier_due_by_origin on earlier_due (campaign_id, origin);

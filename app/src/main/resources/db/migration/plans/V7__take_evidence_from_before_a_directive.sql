-- What a unit had shown before a directive that demands it came down: each is taken once, however often the directive is handed down.
create table earlier_evidence (
    campaign_id uuid not null,
    unit_id uuid not null,
    step text not null,
    -- of the event
    kind text not null,
    object text not null,
    -- when it happened, no later than found_on
    reached_on date not null,
    -- the day in the campaign on which the directive met it
    found_on date not null,
    -- the level above may return it; null while it stands
    returned_on date,
    returned_by uuid,
    returned_by_name text,
    -- why it was returned
    answer text not null default '',
    primary key (campaign_id, unit_id, step, kind, object),
    check (reached_on <= found_on),
    check ((returned_on is null) = (returned_by is null)),
    check ((returned_on is null) = (returned_by_name is null)),
    check ((returned_on is null) = (answer = ''))
);

alter table evidence_waiting add column earlier boolean not null default false;
alter table milestone
    -- whether it was there before a directive asked for it
    add column earlier boolean not null default false,
    add check (not earlier or reached_on is not null);
alter table proof add column meanwhile_earlier boolean not null default false;

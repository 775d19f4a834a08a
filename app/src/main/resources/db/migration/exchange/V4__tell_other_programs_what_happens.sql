-- Addresses of other programs that are told what happens in a unit and below it.
create table webhook (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- path of the unit, to find out what lies below it
    unit_path text not null,
    address text not null check (address <> '' and length(address) <= 500),
    -- codes of events, by commas
    events text not null check (events <> ''),
    -- under the key file of the program: it signs what is sent
    secret bytea not null,
    owner_id uuid not null,
    made_by_name text not null,
    made_at timestamptz not null,
    -- tries in vain, one after the other
    failures int not null default 0 check (failures >= 0),
    state text not null default 'ON' check (state in ('ON', 'OFF', 'REMOVED')),
    -- when it was switched off by itself; null where a person did it
    gave_up_at timestamptz
);
create index webhook_on on webhook (campaign_id) where state = 'ON';
create index webhook_by_unit on webhook (campaign_id, unit_id);

-- What was told, and what became of it.
create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null references webhook,
    event text not null,
    -- key of the event: one event is told to one address once
    event_id uuid not null,
    unit_name text not null,
    body text not null,
    made_at timestamptz not null,
    -- FAILED: tried in vain, and tried again at next_try; GIVEN_UP: not tried again unless someone asks
    state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'GIVEN_UP')),
    attempts int not null default 0 check (attempts >= 0),
    next_try timestamptz not null,
    tried_since timestamptz not null,
    -- last answer: its status, or a word for what kept us from one
    status int,
    fault text,
    sent_at timestamptz,
    unique (webhook_id, event_id),
    check ((state = 'SENT') = (sent_at is not null))
);
create index webhook_delivery_due on webhook_delivery (next_try) where state in ('WAITING', 'FAILED');
create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, id desc);

-- By which identifier a unit is known to other bodies.
create table organ (
    campaign_id uuid not null,
    unit_id uuid not null,
    code text not null check (code <> '' and length(code) <= 40),
    primary key (campaign_id, unit_id)
);

-- Messages in edXML that came to a unit, each once.
create table incoming (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- content of the message as it came
    message_id text not null,
    from_id text not null,
    from_name text not null,
    number text not null,
    notation text not null,
    issued_on date,
    type text not null,
    subject text not null,
    signer text not null,
    priority int not null check (priority between 0 and 4),
    -- words of the reader about what it had to put up with, by commas
    defects text not null,
    -- ASKED_BACK: its sender wants it back, and nobody has answered
    state text not null check (state in ('WAITING', 'REGISTERED', 'REFUSED', 'ASKED_BACK', 'GIVEN_BACK')),
    -- the paper it became; null while it is none
    paper_id uuid,
    asked_back_why text,
    arrived_at timestamptz not null,
    unique (campaign_id, unit_id, message_id),
    check (state <> 'REGISTERED' or paper_id is not null)
);
create index incoming_by_key on incoming (campaign_id, unit_id, number, notation);
create index incoming_by_paper on incoming (paper_id) where paper_id is not null;

create table attachment (
    incoming_id uuid not null references incoming,
    position int not null,
    file_id text not null,
    name text not null,
    size bigint not null,
    primary key (incoming_id, position)
);

-- What units told senders about their papers, and what receivers told units about theirs.
create table status_message (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- the message it answers; null for what others told about a paper of this unit
    incoming_id uuid references incoming,
    code text not null check (code in ('01', '02', '03', '04', '05', '06', '13', '15', '16')),
    -- number and notation of the paper
    paper text not null,
    other_id text not null,
    other_name text not null,
    description text not null,
    said_at timestamptz not null,
    message text not null,
    -- when it was laid into the folder for the exchange program; null: not yet, or told by others
    laid_at timestamptz
);
-- Nothing is told twice.
create unique index status_message_once on status_message (incoming_id, code) where incoming_id is not null;
create index status_message_by_unit on status_message (campaign_id, unit_id, id desc);

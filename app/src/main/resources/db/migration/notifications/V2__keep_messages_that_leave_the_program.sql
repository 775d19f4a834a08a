-- Messages by mail and text message. Each is stored before it is sent and stays with what became of it.
create table outgoing (
    id uuid primary key,
    person_id uuid not null,
    way text not null check (way in ('MAIL', 'TEXT')),
    -- what it is about: nobody is told the same twice in the same way
    occasion text not null check (occasion <> ''),
    -- the unit for which the person gets it; who administers that unit sees the message
    unit_id uuid not null,
    subject text not null check (subject <> ''),
    body text not null,
    -- hours of the day, at the organisation's seat, in which it is not sent
    quiet_from time,
    quiet_to time,
    -- FAILED: tried in vain, and tried again at next_try; GIVEN_UP: not tried again unless someone asks
    state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'GIVEN_UP')),
    attempts int not null default 0 check (attempts >= 0),
    next_try timestamptz not null,
    -- from when on it counts as new: when it was stored, or when someone asked to try again
    tried_since timestamptz not null,
    -- why the last try was in vain: a code, and the words of the other side
    reason text,
    detail text,
    made_at timestamptz not null,
    sent_at timestamptz,
    check ((quiet_from is null) = (quiet_to is null)),
    check ((state = 'SENT') = (sent_at is not null)),
    unique (occasion, person_id, way)
);
create index outgoing_due on outgoing (way, next_try) where state in ('WAITING', 'FAILED');
create index outgoing_by_unit on outgoing (unit_id, id desc);

-- What people have chosen; who has no row gets mail.
create table preference (
    person_id uuid primary key,
    mail boolean not null
);

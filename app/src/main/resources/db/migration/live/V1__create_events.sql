-- What was told to open screens. A screen that was away asks for what came after the last position it saw.
create table event (
    id bigint generated always as identity primary key,
    -- order of commit, given at commit; an identity alone would let a late commit slip in behind a screen's last position
    position bigint unique,
    topic text not null check (topic <> ''),
    data text not null,
    published_at timestamptz not null default now()
);
create index event_by_age on event (published_at);

create sequence event_position;

-- Runs at the very end of the publishing transaction. The lock is held for the commit alone, so positions become visible in their order.
create function place_event() returns trigger language plpgsql as $$
declare
    place bigint;
begin
    perform pg_advisory_xact_lock(7201943, 1);
    place := nextval('live.event_position');
    update live.event set position = place where id = new.id;
    perform pg_notify('daihoi_live', place::text);
    return null;
end
$$;

create constraint trigger event_placed after insert on event
    deferrable initially deferred for each row execute function place_event();

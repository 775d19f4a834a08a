-- A transaction that has written nothing yet has no number of its own, and a snapshot does not know of it. So it gets one
-- before it draws the number of an entry: whoever waits until all known transactions have ended then waits for this one too.
alter table entry alter column seq
    set default case when pg_current_xact_id() is not null then nextval('audit.entry_seq') end;

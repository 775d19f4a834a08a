-- The work in the background that carries a run out: a run whose job has ended is no longer under way. Null for runs from before.
alter table run add column job_id uuid;
-- Of those, the ones left over by a crash would wait for ever; one that is still queued begins anew.
update run set state = 'failed', finished_at = now() where state in ('waiting', 'running');

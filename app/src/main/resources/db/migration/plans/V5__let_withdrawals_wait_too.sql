-- What turned out not to have happened stands in the same line as what happened, so that both are taken in their order.
alter table evidence_waiting add column taken_back boolean not null default false;

-- What people see of background work.
create table job (
    id uuid primary key,
    kind text not null check (kind <> ''),
    -- message key of the title, and its arguments as a JSON array of texts
    title_key text not null,
    title_arguments text not null,
    payload text not null,
    -- who asked for it; null: the program itself
    owner_id uuid,
    campaign_id uuid,
    unit_id uuid,
    state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    -- steps; total 0: not known yet
    steps_done bigint not null default 0 check (steps_done >= 0),
    steps_total bigint not null default 0 check (steps_total >= 0),
    -- how often it was begun; more than 1 after a restart in its middle
    attempts int not null default 0,
    cancel_asked boolean not null default false,
    -- number of the fault in the log
    incident text,
    submitted_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    check ((ended_at is not null) = (state in ('done', 'failed', 'cancelled')))
);
create index job_open on job (submitted_at) where ended_at is null;
create index job_by_end on job (ended_at desc) where ended_at is not null;
create index job_by_owner on job (owner_id, submitted_at desc);

-- The table that db-scheduler works on; columns as its documentation names them.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on scheduled_tasks (priority desc, execution_time asc);

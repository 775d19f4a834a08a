-- What somebody of a unit has to do, beside the milestones of the profile.
create table task (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    title text not null check (title <> ''),
    note text not null default '',
    -- who does it: somebody with an account, or a name alone; neither: nobody yet
    person_id uuid,
    person_name text not null default '',
    due_on date,
    -- milestone of the profile that it serves; null for none
    step text,
    -- it comes again: every so many days, weeks or months from a day, until a day (included)
    repeat_every int check (repeat_every between 1 and 365),
    repeat_span text check (repeat_span in ('DAY', 'WEEK', 'MONTH')),
    repeat_until date,
    repeat_from date,
    -- all tasks of one row share the key, and are numbered from 0
    series_id uuid,
    series_number int,
    state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
    state_reason text not null default '',
    settled_by_name text,
    settled_at timestamptz,
    -- what gave rise to it, in the words of the module that made it; null for a task made by hand
    origin_kind text,
    -- key of that thing; null for later tasks of a row
    origin_key text,
    origin_label text,
    origin_address text check (origin_address like '/%' and origin_address not like '//%'),
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null,
    -- counts the changes
    version int not null default 0,
    search text not null generated always as (public.fold(title || ' ' || person_name || ' ' || note)) stored,
    check ((state = 'OPEN') = (settled_at is null)),
    check ((settled_at is null) = (settled_by_name is null)),
    check ((repeat_every is null) = (repeat_span is null)),
    check ((repeat_every is null) = (repeat_until is null)),
    check ((repeat_every is null) = (repeat_from is null)),
    check (repeat_every is null or due_on is not null),
    check ((series_id is null) = (series_number is null)),
    check (repeat_every is null or series_id is not null)
);
create index task_by_unit on task (campaign_id, unit_id, state);
create index task_by_person on task (person_id, state) where person_id is not null;
create index task_open_by_due on task (campaign_id, due_on) where state = 'OPEN' and person_id is not null;
-- One thing gives rise to one task of a unit, however often it is told.
create unique index task_by_origin on task (campaign_id, unit_id, origin_kind, origin_key) where origin_key is not null;
-- The next of a row is made once.
create unique index task_by_series on task (series_id, series_number) where series_id is not null;

create table task_point (
    id uuid primary key,
    task_id uuid not null references task on delete cascade,
    position int not null,
    text text not null check (text <> ''),
    done_by_name text,
    done_at timestamptz,
    check ((done_at is null) = (done_by_name is null))
);
create index task_point_by_task on task_point (task_id, position);

create table task_comment (
    id uuid primary key,
    task_id uuid not null references task on delete cascade,
    text text not null check (text <> ''),
    said_by uuid not null,
    said_by_name text not null,
    said_at timestamptz not null
);
create index task_comment_by_task on task_comment (task_id, id);

create table task_file (
    id uuid primary key,
    task_id uuid not null references task on delete cascade,
    file_id text not null,
    file_name text not null,
    -- bytes
    size bigint not null,
    added_by_name text not null,
    added_at timestamptz not null
);
create index task_file_by_task on task_file (task_id, id);

-- What people did, with one task or with many at once; it can be taken back.
create table act (
    id uuid primary key,
    campaign_id uuid not null,
    kind text not null,
    done_by uuid not null,
    done_by_name text not null,
    done_at timestamptz not null,
    undone_by_name text,
    undone_at timestamptz,
    check ((undone_at is null) = (undone_by_name is null))
);

create table act_task (
    act_id uuid not null references act on delete cascade,
    task_id uuid not null references task on delete cascade,
    -- JSON: what the task said before and after; no before for its making
    before text,
    after text not null,
    -- version of the task after the act: who changed it since has overtaken the act
    version int not null,
    -- next task of the row, made by the act
    made_id uuid,
    primary key (act_id, task_id)
);
create index act_task_by_task on act_task (task_id, act_id);

-- Of what people were told by the bell: once the day before, once when due.
create table reminded (
    task_id uuid not null references task on delete cascade,
    person_id uuid not null,
    due_on date not null,
    occasion text not null check (occasion in ('BEFORE', 'DUE')),
    told_at timestamptz not null,
    primary key (task_id, person_id, due_on, occasion)
);

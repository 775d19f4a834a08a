-- Meetings that a unit holds: briefings, working sessions, trainings.
create table meeting (
    id uuid primary key,
    campaign_id uuid not null,
    -- who holds it
    unit_id uuid not null,
    kind text not null check (kind in ('BRIEFING', 'PARTY', 'TRAINING')),
    title text not null check (title <> ''),
    -- of a training: what it is about; trainings of one topic are counted together
    topic text not null default '' check (kind = 'TRAINING' or topic = ''),
    topic_key text not null generated always as (public.fold(topic)) stored,
    -- at the organisation's seat
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    agenda text not null default '',
    chair text not null default '',
    -- all meetings of one row share the key, and are numbered from 1
    series_id uuid,
    series_number int,
    called_off_at timestamptz,
    called_off_reason text not null default '',
    -- when the invitations first went out
    invited_at timestamptz,
    -- signs the codes of its invitations, of this meeting only
    code_key bytea not null,
    -- percent of the questions of the test that must be answered rightly
    pass_mark int not null default 70 check (pass_mark between 1 and 100),
    -- the test can be taken
    test_open boolean not null default false,
    minutes text not null default '',
    minutes_by_name text not null default '',
    minutes_at timestamptz,
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null,
    -- counts the changes of when, where and what
    version int not null default 0,
    check (ends_at > starts_at),
    check ((series_id is null) = (series_number is null))
);
create index meeting_by_unit on meeting (campaign_id, unit_id, starts_at);
create unique index meeting_by_series on meeting (series_id, series_number) where series_id is not null;

-- One who is invited: a unit in one capacity.
create table invitee (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- level of the unit, and its full name at that time
    level text not null,
    unit_name text not null,
    path text not null,
    capacity text not null check (capacity in ('HEAD', 'BOARD', 'PARTY', 'OFFICER')),
    invited_at timestamptz,
    -- how many people were told of it
    told int not null default 0,
    reminded_at timestamptz,
    answer text check (answer in ('COMING', 'ABSENT', 'DEPUTY')),
    -- reason of who is absent, name of the deputy
    answer_words text not null default '',
    answered_by_name text not null default '',
    answered_at timestamptz,
    present_at timestamptz,
    present_how text check (present_how in ('LIST', 'SCAN')),
    present_by_name text not null default '',
    -- absent at the roll call, with this reason
    excused text not null default '',
    unique (meeting_id, unit_id, capacity),
    check ((answer is null) = (answered_at is null)),
    check ((present_at is null) = (present_how is null))
);
create index invitee_by_unit on invitee (campaign_id, unit_id);
create index invitee_present on invitee (campaign_id, meeting_id) where present_at is not null;

create table material (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    title text not null check (title <> ''),
    file_id text not null,
    file_name text not null,
    -- bytes
    size bigint not null,
    added_by_name text not null,
    added_at timestamptz not null
);
create index material_by_meeting on material (meeting_id, id);

-- The first time that somebody of an invited unit took the file.
create table material_read (
    material_id uuid not null references material on delete cascade,
    invitee_id uuid not null references invitee on delete cascade,
    read_by_name text not null,
    read_at timestamptz not null,
    primary key (material_id, invitee_id)
);

create table question (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    position int not null,
    text text not null check (text <> ''),
    choices text[] not null check (cardinality(choices) between 2 and 6),
    -- from 0
    right_choice int not null check (right_choice >= 0),
    check (right_choice < cardinality(choices))
);
create index question_by_meeting on question (meeting_id, position);

-- A test taken; its result is for the person and who holds the training.
create table attempt (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    invitee_id uuid not null references invitee on delete cascade,
    person_id uuid not null,
    person_name text not null,
    correct int not null,
    questions int not null check (questions > 0),
    passed boolean not null,
    taken_at timestamptz not null,
    -- made with the form: sent twice, it counts once
    form_id uuid not null unique,
    check (correct between 0 and questions)
);
create index attempt_by_meeting on attempt (meeting_id, invitee_id, id);

-- What a meeting decided; made into tasks by one act.
create table decision (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    position int not null,
    text text not null check (text <> ''),
    -- who does it: the holder, all invited units, or one unit
    target text not null check (target in ('HOLDER', 'INVITED', 'UNIT')),
    target_unit_id uuid,
    due_on date,
    -- how many tasks were made of it
    tasks int not null default 0,
    tasks_at timestamptz,
    check ((target = 'UNIT') = (target_unit_id is not null))
);
create index decision_by_meeting on decision (meeting_id, position);

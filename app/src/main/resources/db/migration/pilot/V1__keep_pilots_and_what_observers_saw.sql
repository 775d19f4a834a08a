-- A congress that is held first, for the others to learn from.
create table marked (
    id uuid primary key,
    campaign_id uuid not null,
    -- the unit above, whose board chose it
    upper_id uuid not null,
    -- the unit that holds the congress
    unit_id uuid not null,
    marked_by_name text not null,
    marked_at timestamptz not null,
    -- no longer a pilot; nothing that was scored is lost, and marking it again brings all back
    withdrawn_at timestamptz,
    withdrawn_why text not null default '' check (length(withdrawn_why) <= 300),
    -- from then on observers change nothing; null while they may
    scored_until timestamptz,
    scored_until_by_name text,
    -- the debriefing is signed off, and its conclusions are seen by all units below the unit above
    closed_at timestamptz,
    closed_by_name text,
    unique (campaign_id, unit_id),
    check (closed_at is null or scored_until is not null)
);
create index marked_by_upper on marked (campaign_id, upper_id);

create table observer (
    id uuid primary key,
    pilot_id uuid not null references marked on delete cascade,
    person_id uuid not null,
    name text not null,
    -- as what the person is invited, for instance the name of a working group or of a ward
    capacity text not null check (length(capacity) <= 300),
    invited_by_name text not null,
    invited_at timestamptz not null,
    answer text check (answer in ('comes', 'cannot')),
    answer_words text not null default '' check (length(answer_words) <= 300),
    -- parts of the congress to look at; none: all
    parts text[] not null default '{}',
    unique (pilot_id, person_id)
);
create index observer_by_person on observer (person_id);

-- What an observer says of a criterion, once; the last tap counts.
create table score (
    observer_id uuid not null references observer on delete cascade,
    criterion text not null check (length(criterion) <= 100),
    -- id of a grade of the profile, or 'unseen'; null while only a note is there
    grade text check (length(grade) <= 100),
    note text not null default '' check (length(note) <= 1000),
    -- when the phone was tapped, by the clock here
    tapped_at timestamptz not null,
    primary key (observer_id, criterion)
);

-- What the board concludes of a part of the congress.
create table conclusion (
    pilot_id uuid not null references marked on delete cascade,
    part text not null,
    words text not null check (length(words) <= 4000),
    -- counts changes: two who write at once do not overwrite each other
    version int not null,
    written_by_name text not null,
    primary key (pilot_id, part)
);

-- What those said who came to the debriefing.
create table remark (
    id uuid primary key,
    pilot_id uuid not null references marked on delete cascade,
    who text not null check (length(who) between 1 and 200),
    words text not null check (length(words) between 1 and 2000),
    written_by_name text not null,
    removed_at timestamptz
);
create index remark_by_pilot on remark (pilot_id, id);

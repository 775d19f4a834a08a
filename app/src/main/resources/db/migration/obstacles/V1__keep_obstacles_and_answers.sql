-- Ways out. A general one stands in the library of its unit's branch.
create table answer (
    id uuid primary key,
    campaign_id uuid not null,
    -- the unit that answers, and its codes from the top
    unit_id uuid not null,
    unit_path text not null,
    kind text not null,
    -- what it answers, in words that fit every unit
    question text not null check (length(question) between 1 and 300),
    words text not null check (length(words) between 1 and 6000),
    general boolean not null default false,
    answered_on date not null,
    answered_by uuid not null,
    answered_by_name text not null,
    search tsvector not null generated always as (
        setweight(to_tsvector('simple', public.fold(question)), 'A')
            || setweight(to_tsvector('simple', public.fold(words)), 'B')) stored
);
create index answer_by_words on answer using gin (search) where general;
create index answer_newest on answer (campaign_id, id) where general;

-- In how many general answers of a campaign a word stands: rare words tell more than common ones.
create table word (
    campaign_id uuid not null,
    word text not null,
    answers int not null check (answers >= 0),
    primary key (campaign_id, word)
);

-- Units that say an answer helped them, each once.
create table helped (
    answer_id uuid not null references answer on delete cascade,
    unit_id uuid not null,
    said_by uuid not null,
    said_by_name text not null,
    said_on date not null,
    primary key (answer_id, unit_id)
);

create table obstacle (
    id uuid primary key,
    campaign_id uuid not null,
    -- the unit that is stuck, and its codes from the top
    unit_id uuid not null,
    unit_path text not null,
    -- the unit that must act
    owner_id uuid not null,
    kind text not null,
    severity text not null check (severity in ('light', 'serious', 'blocking')),
    source text not null check (source in ('unit', 'visit', 'briefing')),
    -- the visit or briefing; null when the unit raised it
    source_id uuid,
    title text not null check (length(title) between 1 and 200),
    words text not null check (length(words) <= 4000),
    state text not null check (state in ('open', 'answered', 'closed')),
    -- the state before it was closed; null while it is not
    closed_from text check (closed_from in ('open', 'answered')),
    raised_on date not null,
    raised_by uuid not null,
    raised_by_name text not null,
    -- who sees to it; null where nobody took it
    taken_by_name text,
    answer_id uuid references answer,
    -- day of the answer, or of the closing without one; null while it is open
    settled_on date,
    folded text not null generated always as (public.fold(title || ' ' || words)) stored,
    check ((state = 'closed') = (closed_from is not null)),
    check (state <> 'answered' or answer_id is not null),
    check ((state = 'open') = (settled_on is null))
);
create index obstacle_by_unit on obstacle (campaign_id, unit_path);
create index obstacle_by_owner on obstacle (campaign_id, owner_id) where state = 'open';
create index obstacle_by_answer on obstacle (answer_id);

-- What happened to an obstacle, oldest first.
create table event (
    id uuid primary key,
    obstacle_id uuid not null references obstacle on delete cascade,
    kind text not null check (kind in ('raised', 'taken', 'handed-up', 'answered', 'reopened', 'closed', 'closing-undone')),
    words text not null,
    -- the unit that must act from then on; set when it was handed up
    owner_id uuid,
    done_by_name text not null,
    done_on date not null
);
create index event_by_obstacle on event (obstacle_id, id);

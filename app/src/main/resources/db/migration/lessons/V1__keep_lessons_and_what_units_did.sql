-- What was learnt, mostly at a pilot congress, for all units below the one that adopts it.
create table lesson (
    id uuid primary key,
    campaign_id uuid not null,
    -- the unit whose board adopts it, and its codes from the top
    unit_id uuid not null,
    unit_path text not null,
    -- in the order of adoption, from 1; null while it is a draft
    number int check (number > 0),
    -- part of the congress
    part text not null,
    title text not null check (length(title) between 1 and 200),
    happened text not null check (length(happened) <= 4000),
    reason text not null check (length(reason) <= 4000),
    todo text not null check (length(todo) between 1 and 4000),
    evidence text not null check (length(evidence) <= 2000),
    -- the unit it was learnt at; null where it is none in particular
    learnt_at uuid,
    -- step of the profile before which units deal with it; null: before the congress
    step text,
    -- '' none, or 'review', 'plan', 'slate'
    check_kind text not null default '' check (check_kind in ('', 'review', 'plan', 'slate')),
    -- rule, step or group
    check_subject text not null default '',
    -- JSON: the values by key
    check_values text not null default '{}',
    state text not null default 'draft' check (state in ('draft', 'adopted', 'withdrawn')),
    -- counts up with every change, for those who write at once
    version int not null default 1,
    written_on date not null,
    written_by_name text not null,
    adopted_on date,
    adopted_by_name text,
    withdrawn_on date,
    withdrawn_by_name text,
    withdrawn_reason text check (length(withdrawn_reason) <= 1000),
    folded text not null generated always as (public.fold(title || ' ' || happened || ' ' || reason || ' ' || todo)) stored,
    check ((state = 'draft') = (number is null)),
    check ((state = 'withdrawn') = (withdrawn_on is not null))
);
create unique index lesson_number on lesson (campaign_id, unit_id, number) where number is not null;
create index lesson_by_unit on lesson (campaign_id, unit_path);

-- Each unit a lesson was pushed to, and what it says it did.
create table answer (
    lesson_id uuid not null references lesson on delete cascade,
    unit_id uuid not null,
    campaign_id uuid not null,
    said text check (said in ('done', 'not-applicable')),
    words text not null default '' check (length(words) <= 4000),
    said_on date,
    said_by uuid,
    said_by_name text,
    -- what those who look after the unit say of it
    look text check (look in ('confirmed', 'returned')),
    look_words text not null default '' check (length(look_words) <= 1000),
    looked_on date,
    looked_by_name text,
    primary key (lesson_id, unit_id),
    check ((said is null) = (said_on is null)),
    check (look is null or looked_on is not null),
    check (look is distinct from 'confirmed' or said is not null)
);
create index answer_by_unit on answer (campaign_id, unit_id);

-- What the check of a lesson finds in each unit: tried before it is adopted. What stands here at its adoption is the state before.
create table caught (
    lesson_id uuid not null references lesson on delete cascade,
    unit_id uuid not null,
    found text not null check (found in ('fault', 'clean', 'nothing-to-check')),
    words_vi text not null default '',
    words_en text not null default '',
    primary key (lesson_id, unit_id)
);
-- Version of the lesson whose check stands in `caught`, once all units were tried.
alter table lesson add column tried_version int;

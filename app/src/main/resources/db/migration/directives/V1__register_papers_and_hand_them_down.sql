-- A paper in the register of a unit: its own, or one that it received.
create table paper (
    id uuid primary key,
    campaign_id uuid not null,
    -- whose register
    unit_id uuid not null,
    form text not null check (form in ('state', 'party')),
    number int not null check (number between 1 and 999999),
    -- in normative papers only
    year int,
    -- code such as HD; empty for a letter
    type text not null,
    type_name text not null,
    -- rest of the symbol such as MTTQ-BTT
    issuer_code text not null,
    written text not null,
    -- what the number runs through: a year, or a term of the Party committee
    series text not null,
    issuer text not null check (issuer <> ''),
    issued_on date not null,
    abstract text not null check (abstract <> ''),
    urgency text not null,
    -- whether this unit issued it
    own boolean not null,
    file_id text,
    file_name text,
    file_size bigint,
    search text not null generated always as (public.fold(written || ' ' || type_name || ' ' || issuer || ' ' || abstract)) stored,
    registered_by_name text not null,
    registered_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by_name text,
    withdrawn_why text,
    check ((file_id is null) = (file_name is null)),
    check ((withdrawn_at is null) = (withdrawn_by_name is null))
);
create unique index paper_own_once on paper (campaign_id, unit_id, form, type, issuer_code, series, number) where own;
create unique index paper_received_once on paper (campaign_id, unit_id, form, type, issuer_code, series, number, public.fold(issuer)) where not own;
create index paper_by_unit on paper (campaign_id, unit_id, issued_on desc);

-- What a paper rests on.
create table paper_basis (
    paper_id uuid not null references paper,
    basis_id uuid not null references paper,
    position int not null,
    primary key (paper_id, basis_id),
    check (paper_id <> basis_id)
);
create index paper_basis_by_basis on paper_basis (basis_id);

-- The last number that a body gave in a series.
create table number_series (
    campaign_id uuid not null,
    unit_id uuid not null,
    form text not null,
    type text not null,
    issuer_code text not null,
    series text not null,
    last int not null,
    primary key (campaign_id, unit_id, form, type, issuer_code, series)
);

-- A file that was sent and is not registered yet.
create table intake (
    id uuid primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    file_id text not null,
    file_name text not null,
    file_size bigint not null,
    sent_by uuid not null,
    sent_at timestamptz not null
);

-- What a paper demands of those it goes to.
create table requirement (
    id uuid primary key,
    paper_id uuid not null references paper,
    position int not null,
    text text not null check (text <> ''),
    -- level of those who have to do it; null: all
    level text,
    due_on date,
    -- days after the paper's day, or before (negative) and after the unit's congress
    due_days int,
    due_from text check (due_from in ('issued', 'congress')),
    evidence text not null check (evidence in ('acknowledgement', 'plan', 'document', 'report', 'proof')),
    -- least quantity that is demanded
    figure int check (figure > 0),
    set_by_name text not null,
    set_at timestamptz not null,
    removed_at timestamptz,
    check ((due_days is null) = (due_from is null)),
    check (due_on is null or due_days is null)
);
create index requirement_by_paper on requirement (paper_id, position) where removed_at is null;

-- One act of handing a paper down; a job does it.
create table cascade (
    id uuid primary key,
    paper_id uuid not null references paper,
    campaign_id uuid not null,
    unit_id uuid not null,
    -- levels below the unit that get it whole, joined by commas
    levels text not null,
    units uuid[] not null,
    acknowledge_by date,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    done_at timestamptz,
    recipients int,
    without_account int
);
create index cascade_by_paper on cascade (paper_id, asked_at);

-- Addressees that had ended: their successors got it in their place.
create table cascade_ended (
    cascade_id uuid not null references cascade,
    unit_id uuid not null,
    unit_name text not null,
    -- names of the successors; empty when there are none in the campaign
    into_names text not null,
    primary key (cascade_id, unit_id)
);

-- A paper at one addressee.
create table delivery (
    paper_id uuid not null references paper,
    unit_id uuid not null,
    campaign_id uuid not null,
    level text not null,
    acknowledge_by date,
    -- whether somebody could sign in for the unit when it was handed down
    has_account boolean not null,
    delivered_at timestamptz not null,
    opened_at timestamptz,
    opened_by_name text,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    acknowledged_by_name text,
    primary key (paper_id, unit_id),
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    check ((opened_at is null) = (opened_by_name is null))
);
create index delivery_by_unit on delivery (campaign_id, unit_id);

-- A unit's own plan made from the requirements of a paper that it got.
create table restated_plan (
    id uuid primary key,
    paper_id uuid not null references paper,
    campaign_id uuid not null,
    unit_id uuid not null,
    begun_by_name text not null,
    begun_at timestamptz not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    issued_by_name text,
    issued_at timestamptz,
    -- the unit's own paper in its register
    own_paper_id uuid references paper,
    unique (paper_id, unit_id),
    check ((issued_at is null) = (own_paper_id is null))
);

create table plan_line (
    id uuid primary key,
    plan_id uuid not null references restated_plan,
    -- null: the unit added it
    requirement_id uuid references requirement,
    position int not null,
    text text not null check (text <> ''),
    owner text not null,
    due_on date,
    figure int check (figure > 0)
);
create index plan_line_by_plan on plan_line (plan_id, position);
create unique index plan_line_once on plan_line (plan_id, requirement_id) where requirement_id is not null;

-- What a report of the unit is held against: kept as it was typed, read anew for each review.
create table reference_figures (
    campaign_id uuid not null,
    unit_id uuid not null,
    -- one target a line, subject and value
    party_targets text not null check (length(party_targets) <= 20000),
    last_term text not null check (length(last_term) <= 20000),
    saved_by uuid not null,
    saved_by_name text not null,
    saved_at timestamptz not null,
    primary key (campaign_id, unit_id)
);

-- What a unit's board sets otherwise than the profile for its branch, rule by rule. The newest row of a rule holds; no row is ever changed.
create table rule_setting (
    campaign_id uuid not null,
    unit_id uuid not null,
    rule text not null,
    -- from 1, in the order of the decisions
    number int not null check (number >= 1),
    -- JSON: all that is set from then on; empty: what the unit above or the profile says
    own text not null,
    reason text not null check (length(reason) <= 500),
    set_by uuid not null,
    set_by_name text not null,
    set_at timestamptz not null,
    primary key (campaign_id, unit_id, rule, number),
    check (own = '' or length(trim(reason)) >= 1)
);
-- Mark of the settings that held when the paper was reviewed; empty: all as the profile says.
alter table run add column settings text not null default '';

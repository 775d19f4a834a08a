-- What happened elsewhere and reaches a milestone: written with the act itself, taken a moment later, many at once, and deleted by who takes it.
create table evidence_waiting (
    id bigint generated always as identity primary key,
    campaign_id uuid not null,
    unit_id uuid not null,
    step text not null,
    reached_on date not null,
    kind text not null,
    object text
);
create index evidence_waiting_by_campaign on evidence_waiting (campaign_id, id);

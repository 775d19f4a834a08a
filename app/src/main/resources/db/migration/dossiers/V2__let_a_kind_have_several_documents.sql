-- A dossier may hold several documents of one kind, such as contributions; each has a title and its own versions.
alter table document
    -- from 1 within the unit and kind; with the kind, what addresses name
    add column ordinal int not null default 1 check (ordinal >= 1),
    -- what tells it from others of its kind; empty where the kind's name says enough
    add column title text not null default '' check (length(title) <= 200 and title = trim(title));

alter table document drop constraint document_campaign_id_unit_id_kind_key;
alter table document add unique (campaign_id, unit_id, kind, ordinal);
create unique index document_by_title on document (campaign_id, unit_id, kind, lower(title));

-- Every saved version stays; the newest holds.
alter table reference_figures add column number int not null default 1 check (number >= 1);
-- figures of last term, one a line, subject and value
alter table reference_figures add column last_term_figures text not null default '' check (length(last_term_figures) <= 20000);
alter table reference_figures drop constraint reference_figures_pkey;
alter table reference_figures add primary key (campaign_id, unit_id, number);
-- Whether the reviewed file is digitally signed.
alter table run add column signed boolean not null default false;

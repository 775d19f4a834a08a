-- Fingerprints of the version that was compared last, as the review library writes them; empty: not made yet.
alter table paper add column fingerprints bytea not null default '';
-- Version whose fingerprints they are.
alter table paper add column fingerprints_of uuid;

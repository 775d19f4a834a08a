-- The chain, apart from its entries: an entry is written together with its act and tied into the chain a moment later, many at a time.
create table seal (
    -- place in the chain, from 1 without gaps
    position bigint primary key check (position > 0),
    -- number of the entry
    seq bigint not null unique,
    previous bytea not null,
    hash bytea not null
);
insert into seal (position, seq, previous, hash) select seq, seq, previous, hash from entry order by seq;
alter table entry drop column previous, drop column hash;

-- SHA-256 of the entry's own fields without its number, made by the program when it writes the entry; null in entries of before.
alter table entry add column digest bytea;

create sequence entry_seq owned by entry.seq;
select setval('entry_seq', coalesce(max(seq), 1), max(seq) is not null) from entry;
alter table entry alter column seq set default nextval('audit.entry_seq');
comment on column entry.seq is 'Drawn at the end of the act''s transaction. A number may stay unused when that breaks off; then an entry says so.';

-- Up to this number every entry is sealed, or an entry says that it never came.
alter table head add column accounted bigint;
update head set accounted = count;
alter table head alter column accounted set not null, alter column accounted set default 0;

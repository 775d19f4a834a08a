-- Which of the unit's documents of one kind was reviewed; from 1.
alter table run add column ordinal int not null default 1 check (ordinal >= 1);

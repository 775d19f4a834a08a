-- Terms of a unit's Committee, newest last.
create table unit_term (
    id uuid primary key,
    unit_id uuid not null references unit,
    first_year int not null,
    last_year int not null,
    -- which congress opened the term, in Roman digits; null where not known
    congress_ordinal text,
    unique (unit_id, first_year),
    check (last_year > first_year)
);

-- Each state of the register that was read in. A later state never comes before an earlier one.
create table register_import (
    id uuid primary key,
    valid_from date not null,
    file_hash text not null,
    rows int not null,
    read_at timestamptz not null
);
create index register_import_by_date on register_import (valid_from);
create index succession_by_predecessor on succession (predecessor_id);
create index succession_by_successor on succession (successor_id);

-- A file may hold several lists. What was said of the sheet that is shown stands in the row itself; what was said of the others waits aside.
alter table person_import
    -- place among the sheets that hold text, from 1; null: the one that fits best
    add column sheet int check (sheet > 0),
    -- JSON, by place of the sheet: columns, hidden rows and choices
    add column set_aside text not null default '{}';

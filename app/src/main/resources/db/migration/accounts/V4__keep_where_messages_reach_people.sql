-- Where messages reach a person beside the bell; null: not known.
alter table person add column email text check (length(email) <= 254 and email like '%_@_%' and email !~ '\s');
alter table person add column phone text check (phone ~ '^[0-9]{9,12}$');

-- The order of the list of people: a page of it is then read without sorting all.
create index person_by_name on person (given collate "vi-VN-x-icu", name collate "vi-VN-x-icu", login);

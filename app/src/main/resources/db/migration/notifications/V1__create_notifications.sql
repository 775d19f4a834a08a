create table notification (
    id uuid primary key,
    person_id uuid not null,
    -- message key of the text, and its arguments as a JSON array of texts
    key text not null,
    arguments text not null,
    -- page of this site where the matter can be dealt with
    address text not null check (address like '/%'),
    told_at timestamptz not null,
    read_at timestamptz
);
create index notification_by_person on notification (person_id, id desc);
create index notification_unread on notification (person_id) where read_at is null;

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists ltree;

-- Search without diacritics. Immutable, so that indexes can use it; the dictionary is named because unaccent(text) is only stable.
create function fold(value text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- The registry of events between modules: an event is kept until each listener has dealt with it.
create table event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on event_publication using hash (serialized_event);
create index event_publication_by_completion on event_publication (completion_date);

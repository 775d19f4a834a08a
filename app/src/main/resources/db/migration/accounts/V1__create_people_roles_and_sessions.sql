create table person (
    id uuid primary key,
    login text not null unique check (login = lower(login) and login <> ''),
    name text not null check (name <> ''),
    -- Argon2id, encoded with its parameters; null until the person has set one through a one-time link
    password_hash text,
    active boolean not null default true,
    created_at timestamptz not null
);

-- A role holds for the unit and all below it.
create table role_grant (
    id uuid primary key,
    person_id uuid not null references person,
    role text not null,
    unit_id uuid not null,
    granted_at timestamptz not null,
    granted_by uuid,
    revoked_at timestamptz
);
create index role_grant_by_person on role_grant (person_id) where revoked_at is null;
create unique index role_grant_once on role_grant (person_id, role, unit_id) where revoked_at is null;

create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

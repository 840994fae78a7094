-- The columns are those that Spring Session writes; principal_name holds ID-porten's own name of the session, by which it is
-- ended from there, and so never a person.
create table portal_session (
    primary_id            varchar(36) not null primary key,
    session_id            varchar(36) not null unique,
    creation_time         bigint      not null,
    last_access_time      bigint      not null,
    max_inactive_interval integer     not null,
    expiry_time           bigint      not null,
    principal_name        varchar(255)
);

create index portal_session_by_expiry_time on portal_session (expiry_time);
create index portal_session_by_principal_name on portal_session (principal_name);

create table portal_session_attributes (
    session_primary_id varchar(36)  not null references portal_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

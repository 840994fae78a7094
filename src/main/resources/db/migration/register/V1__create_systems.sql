create table registered_system (
    internal_id    uuid                     not null primary key,
    system_id      varchar(255)             not null unique,
    vendor         varchar(9)               not null,
    name_nb        varchar(255)             not null,
    name_nn        varchar(255)             not null,
    name_en        varchar(255)             not null,
    description_nb varchar(2000)            not null,
    description_nn varchar(2000)            not null,
    description_en varchar(2000)            not null,
    rights         jsonb                    not null,
    packages       jsonb                    not null,
    redirect_urls  jsonb                    not null,
    visible        boolean                  not null,
    deleted        boolean                  not null,
    created        timestamp with time zone not null,
    changed        timestamp with time zone not null,
    version        bigint                   not null
);
create index registered_system_by_vendor on registered_system (vendor, system_id);

-- A Maskinporten client belongs to one active system, whoever its vendor is; a deleted system has none.
create table system_client (
    client_id          varchar(255) not null primary key,
    system_internal_id uuid         not null references registered_system (internal_id),
    position           integer      not null
);
create index system_client_by_system on system_client (system_internal_id);

create table systemuser (
    id           uuid                     not null primary key,
    kind         varchar(10)              not null,
    system_id    varchar(255)             not null references registered_system (system_id),
    owner        varchar(9)               not null,
    external_ref varchar(255)             not null,
    title        varchar(255)             not null,
    created      timestamp with time zone not null,
    created_by   uuid                     not null references party (id),
    live         boolean default true,
    version      bigint                   not null,
    constraint system_user_is_live_or_null check (live),
    -- Nulls are distinct: deleted system users free their key.
    constraint one_live_system_user_per_key unique (system_id, owner, external_ref, live)
);
create index systemuser_by_owner on systemuser (owner, created, id);

create table systemuser_right (
    systemuser_id  uuid         not null references systemuser (id),
    position       integer      not null,
    resource       varchar(255) not null,
    action         varchar(255),
    primary key (systemuser_id , position)
);

create table systemuser_package (
    systemuser_id  uuid         not null references systemuser (id),
    position       integer      not null,
    package        varchar(255) not null,
    primary key (systemuser_id , position)
);

create table maskinporten_client (
    client_id           varchar(100) not null primary key,
    organisation_number varchar(9)   not null,
    scopes              text         not null,
    jwks                text         not null,
    keys_uploaded       timestamp with time zone not null,
    created             timestamp with time zone not null
);
create index maskinporten_client_by_organisation on maskinporten_client (organisation_number, created);

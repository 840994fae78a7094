-- Public halves only: the private ones never leave the node that made them.
create table exchange_key (
    id         varchar(36)              not null primary key,
    public_jwk text                     not null,
    created    timestamp with time zone not null,
    expires    timestamp with time zone not null
);

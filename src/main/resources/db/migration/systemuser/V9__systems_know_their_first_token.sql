create table system_first_token (
    system_id varchar(255)             not null primary key references registered_system (system_id),
    at        timestamp with time zone not null
);

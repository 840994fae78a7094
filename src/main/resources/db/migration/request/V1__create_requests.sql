create table systemuser_request (
    id           uuid                     not null primary key,
    kind         varchar(10)              not null,
    system_id    varchar(255)             not null references registered_system (system_id),
    party        varchar(9)               not null,
    external_ref varchar(255)             not null,
    title        varchar(255)             not null,
    rights       jsonb                    not null,
    packages     jsonb                    not null,
    redirect_url varchar(2000),
    status       varchar(10)              not null,
    escalated    boolean                  not null,
    created      timestamp with time zone not null,
    expires      timestamp with time zone not null,
    decided_at   timestamp with time zone,
    decided_by   uuid references party (id),
    reason       varchar(500),
    standing     boolean default true,
    withdrawn    boolean                  not null,
    version      bigint                   not null,
    constraint request_is_standing_or_null check (standing),
    constraint request_is_answered_by_somebody check ((status = 'NEW') = (decided_at is null)),
    constraint request_is_answered_at_some_time check ((decided_at is null) = (decided_by is null)),
    -- Nulls are distinct: withdrawn and replaced requests free their key.
    constraint one_standing_request_per_key unique (system_id, party, external_ref, standing)
);
create index systemuser_request_by_party on systemuser_request (party, status, expires);
create index systemuser_request_by_answer on systemuser_request (party, decided_at, id);

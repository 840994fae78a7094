create table change_request (
    -- The vendor's own choice.
    id                uuid                     not null primary key,
    systemuser_id     uuid                     not null references systemuser (id),
    system_id         varchar(255)             not null references registered_system (system_id),
    party             varchar(9)               not null,
    external_ref      varchar(255)             not null,
    title             varchar(255)             not null,
    required_rights   jsonb                    not null,
    required_packages jsonb                    not null,
    unwanted_rights   jsonb                    not null,
    unwanted_packages jsonb                    not null,
    redirect_url      varchar(2000),
    status            varchar(10)              not null,
    created           timestamp with time zone not null,
    expires           timestamp with time zone not null,
    decided_at        timestamp with time zone,
    decided_by        uuid references party (id),
    reason            varchar(500),
    -- What the system user had when it was answered.
    before_rights     jsonb,
    before_packages   jsonb,
    -- The system user was deleted before anybody answered.
    moot              boolean                  not null,
    withdrawn         boolean                  not null,
    version           bigint                   not null,
    constraint change_is_answered_by_somebody check ((status = 'NEW') = (decided_at is null)),
    constraint change_is_answered_at_some_time check ((decided_at is null) = (decided_by is null)),
    constraint answered_change_knows_what_was check (
        (decided_at is null) = (before_rights is null) and (decided_at is null) = (before_packages is null))
);
create index change_request_by_party on change_request (party, status, expires);
create index change_request_by_answer on change_request (party, decided_at, id);
create index change_request_by_key on change_request (system_id, party, external_ref, created);
create index change_request_by_system on change_request (system_id, created, id);
create index change_request_by_system_user on change_request (systemuser_id);

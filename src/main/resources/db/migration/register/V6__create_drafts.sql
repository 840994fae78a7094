create table system_draft (
    id                 uuid                     not null primary key,
    vendor             varchar(9)               not null,
    -- The id as far as it is written; of a draft of a change, the system's own.
    system_id          varchar(255)             not null,
    content            jsonb                    not null,
    -- The system that is to be changed, and how it was when the draft was begun.
    system_internal_id uuid references registered_system (internal_id),
    base_version       bigint,
    base               jsonb,
    -- The system that came of it.
    registered_as      uuid references registered_system (internal_id),
    created            timestamp with time zone not null,
    created_by         uuid                     not null references party (id),
    changed            timestamp with time zone not null,
    changed_by         uuid                     not null references party (id),
    version            bigint                   not null,
    -- Nulls are distinct: of new systems one may prepare several.
    constraint one_draft_of_a_change_per_editor unique (system_internal_id, created_by),
    constraint draft_of_a_change_has_a_base check (
        (system_internal_id is null) = (base is null) and (base is null) = (base_version is null))
);
create index system_draft_by_vendor on system_draft (vendor, changed);

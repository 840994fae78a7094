create table job (
    id           uuid                     not null primary key,
    kind         varchar(40)              not null,
    organisation varchar(9)               not null,
    started_by   uuid references party (id),
    parameters   varchar(4000)            not null,
    created      timestamp with time zone not null,
    state        varchar(10)              not null,
    total        integer                  not null,
    -- Rows are done in order: those up to this position have their outcome. Whoever moves it must know where it was.
    done         integer                  not null,
    -- How often the row after that has been begun in vain.
    attempts     integer                  not null,
    cancelled_by uuid references party (id),
    finished_at  timestamp with time zone
);
create index job_by_organisation on job (organisation, created, id);
create index job_by_end on job (finished_at);

create table job_row (
    job_id   uuid         not null references job (id) on delete cascade,
    position integer      not null,
    subject  varchar(255) not null,
    payload  varchar(1000),
    outcome  varchar(40),
    detail   varchar(1000),
    primary key (job_id, position)
);
create index job_row_by_outcome on job_row (job_id, outcome, position);

-- Counted as they are given, so that asking how far a job has come costs the same for any number of rows.
create table job_outcome (
    job_id  uuid        not null references job (id) on delete cascade,
    outcome varchar(40) not null,
    given   integer     not null,
    primary key (job_id, outcome)
);

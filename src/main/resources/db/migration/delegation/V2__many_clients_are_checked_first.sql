-- What would come of it to put many clients on a system user, or take them off: kept until somebody says go, or for a day.
create table client_check (
    id      uuid                     not null primary key,
    agent   uuid                     not null references systemuser (id),
    work    varchar(10)              not null,
    made    timestamp with time zone not null,
    made_by uuid                     not null references party (id)
);
create index client_check_by_time on client_check (made);

create table client_check_row (
    check_id uuid         not null references client_check (id) on delete cascade,
    position integer      not null,
    line     integer      not null,
    written  varchar(100) not null,
    number   varchar(9),
    verdict  varchar(20)  not null,
    lacking  varchar(8000),
    primary key (check_id, position)
);
create index client_check_row_by_verdict on client_check_row (check_id, verdict, position);

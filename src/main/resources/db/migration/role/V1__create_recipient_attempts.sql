create table recipient_attempt (
    id    uuid                     not null primary key,
    actor uuid                     not null references party (id),
    at    timestamp with time zone not null
);
create index recipient_attempt_by_actor on recipient_attempt (actor, at);

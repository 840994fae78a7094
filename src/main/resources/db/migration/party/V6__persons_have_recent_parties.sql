create table party_recent (
    person_id       uuid                     not null references party (id),
    organisation_id uuid                     not null references party (id),
    used            timestamp with time zone not null,
    primary key (person_id, organisation_id)
);

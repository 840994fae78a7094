create table party (
    id                  uuid         not null primary key,
    organisation_number varchar(9)   unique,
    person_number       varchar(11)  unique,
    name                varchar(255) not null,
    search_name         varchar(1000) not null,
    sort_name           varchar(255) not null,
    form                varchar(10),
    parent_id           uuid references party (id),
    constraint party_is_organisation_or_person check (
        (organisation_number is not null and person_number is null and form is not null)
        or (organisation_number is null and person_number is not null))
);
create index party_by_parent on party (parent_id);

create table party_role (
    organisation_id uuid        not null references party (id),
    role            varchar(40) not null,
    holder_id       uuid        not null references party (id),
    primary key (organisation_id, role, holder_id)
);
create index party_role_by_holder on party_role (holder_id, organisation_id);

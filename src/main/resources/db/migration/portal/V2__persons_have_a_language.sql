-- A person is our own id of one, as in a session; the register of persons is another module's.
create table portal_language (
    person_id uuid       not null primary key,
    language  varchar(2) not null
);

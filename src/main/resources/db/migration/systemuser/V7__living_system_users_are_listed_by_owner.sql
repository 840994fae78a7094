-- The list of an owner, newest first, and the count of it by its systems, read from the index alone.
create index systemuser_of_owner on systemuser (owner, live, created, id);
create index systemuser_of_owner_by_system on systemuser (owner, live, system_id);
drop index systemuser_by_owner;

create index systemuser_by_system on systemuser (system_id, live, created, id);

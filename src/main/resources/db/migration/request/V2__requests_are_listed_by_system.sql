create index systemuser_request_by_system on systemuser_request (system_id, kind, withdrawn, created, id);

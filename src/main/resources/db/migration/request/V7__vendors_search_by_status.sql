-- What a search finds can be many answered requests and few that wait: each status has a stretch of its own.
drop index systemuser_request_by_title;
drop index systemuser_request_by_reference;
create index systemuser_request_by_title on systemuser_request (system_id, status, title_key, id);
create index systemuser_request_by_reference on systemuser_request (system_id, status, reference_key, id);
create index systemuser_request_by_customer on systemuser_request (system_id, party, status, id);

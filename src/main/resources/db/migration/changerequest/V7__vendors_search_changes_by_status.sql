-- What a search finds can be many answered changes and few that wait: each status has a stretch of its own.
drop index change_request_by_title;
drop index change_request_by_reference;
create index change_request_by_title on change_request (system_id, status, title_key, id);
create index change_request_by_reference on change_request (system_id, status, reference_key, id);
create index change_request_by_customer on change_request (system_id, party, status, id);

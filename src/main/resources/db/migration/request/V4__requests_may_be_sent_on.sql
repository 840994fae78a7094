alter table systemuser_request add column escalated_at timestamp with time zone;
alter table systemuser_request add column escalated_by uuid references party (id);
alter table systemuser_request add column escalation_message varchar(500);
alter table systemuser_request add constraint request_is_sent_on_at_some_time check (escalated = (escalated_at is not null));
alter table systemuser_request add constraint request_is_sent_on_by_somebody
    check ((escalated_at is null) = (escalated_by is null));
drop index systemuser_request_by_party;
create index systemuser_request_by_party on systemuser_request (party, status, escalated desc, expires, id);

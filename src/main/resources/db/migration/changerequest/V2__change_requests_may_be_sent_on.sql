alter table change_request add column escalated boolean default false not null;
alter table change_request add column escalated_at timestamp with time zone;
alter table change_request add column escalated_by uuid references party (id);
alter table change_request add column escalation_message varchar(500);
alter table change_request add constraint change_is_sent_on_at_some_time check (escalated = (escalated_at is not null));
alter table change_request add constraint change_is_sent_on_by_somebody
    check ((escalated_at is null) = (escalated_by is null));
drop index change_request_by_party;
create index change_request_by_party on change_request (party, status, escalated desc, expires, id);

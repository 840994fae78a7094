-- When it was taken back unanswered.
alter table systemuser_request add column closed_at timestamp with time zone;
-- When that was, only the history knows.
update systemuser_request set closed_at = created where withdrawn = true and decided_at is null;

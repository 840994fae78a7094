-- When it was taken back unanswered, or left without its system user.
alter table change_request add column closed_at timestamp with time zone;
-- When that was, only the history knows.
update change_request set closed_at = created where (withdrawn = true or moot = true) and decided_at is null;

-- How many stayed, fell out and could be added, when it was approved; only of system users that act for clients.
alter table change_request add column clients jsonb;

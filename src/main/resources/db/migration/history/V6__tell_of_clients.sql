-- The other side of what an organisation does for another one as its client, and from which side this entry tells it.
alter table history_entry add column counterpart varchar(9);
alter table history_entry add column as_client boolean;
-- The system user for clients that it was about.
alter table history_entry add column agent uuid;

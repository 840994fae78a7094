-- The client id in small letters; a few letters become two.
alter table system_client add column client_key varchar(510);
update system_client set client_key = lower(client_id);
alter table system_client alter column client_key set not null;
alter table system_client add constraint one_system_per_client_in_any_case unique (client_key);

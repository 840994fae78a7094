-- Whoever asks by a client is told the system at once. A deleted system has no clients.
alter table system_client add column system_id varchar(255);
update system_client set system_id = (
    select s.system_id from registered_system s where s.internal_id = system_client.system_internal_id);
alter table system_client alter column system_id set not null;
alter table system_client add constraint clients_name_a_system foreign key (system_id) references registered_system (system_id);

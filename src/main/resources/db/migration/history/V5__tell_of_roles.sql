alter table history_entry alter column system_id drop not null;
alter table history_entry add column role varchar(40);
alter table history_entry add column holder uuid references party (id);

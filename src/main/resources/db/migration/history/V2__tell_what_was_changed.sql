alter table history_entry add column gained jsonb;
alter table history_entry add column lost jsonb;

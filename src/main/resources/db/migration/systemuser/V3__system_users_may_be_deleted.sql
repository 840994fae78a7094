alter table systemuser add column deleted timestamp with time zone;
-- Null when the vendor handed it back.
alter table systemuser add column deleted_by uuid references party (id);
alter table systemuser add constraint system_user_is_deleted_at_some_time check ((live is null) = (deleted is not null));

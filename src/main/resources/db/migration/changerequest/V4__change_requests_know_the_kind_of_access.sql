-- Until now only system users that act for their owner could be changed.
alter table change_request add column kind varchar(10) default 'STANDARD' not null;

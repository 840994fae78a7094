-- One row, which each change holds on to until it is committed: numbers come in the order of the commits.
create table systemuser_sequence (
    sole   boolean default true not null primary key,
    latest bigint               not null,
    constraint there_is_one_sequence check (sole)
);

alter table systemuser add column last_changed timestamp with time zone;
alter table systemuser add column sequence_no bigint;

merge into systemuser as changed
using (select id, coalesce(deleted, created) as at, row_number() over (order by coalesce(deleted, created), id) as number
       from systemuser) as numbered
on changed.id = numbered.id
when matched then update set last_changed = numbered.at, sequence_no = numbered.number;

insert into systemuser_sequence (latest) select count(*) from systemuser;

alter table systemuser alter column last_changed set not null;
alter table systemuser alter column sequence_no set not null;
alter table systemuser add constraint one_system_user_per_sequence_no unique (sequence_no);

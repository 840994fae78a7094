-- For whom the system acts; null when it is about no system.
alter table history_entry add column kind varchar(10) default 'STANDARD';
update history_entry set kind = 'AGENT'
where subject in (select id from systemuser_request where kind = 'AGENT')
   or subject in (select id from systemuser where kind = 'AGENT');
-- The change request that an entry about a system user tells of, or that it came of.
alter table history_entry add column change_request uuid;
drop index history_entry_by_party;
create index history_entry_by_time on history_entry (party, at, id);
create index history_entry_by_system on history_entry (party, system_id, at, id);
create index history_entry_by_person on history_entry (party, person, at, id);

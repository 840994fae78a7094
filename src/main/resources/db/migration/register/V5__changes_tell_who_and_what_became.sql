-- A person who changed a system in the portal; null for a change by the API, which has a client.
alter table system_change add column person uuid references party (id);
-- The system as it was from then on; null for what was changed before this was kept.
alter table system_change add column became jsonb;

alter table party_role add column id uuid default gen_random_uuid() not null;
alter table party_role add column given_by uuid references party (id);
alter table party_role add column given_at timestamp with time zone;
alter table party_role add constraint party_role_by_id unique (id);

-- On top of fill.sql: 900,000 more system users and 1,800,000 more requests, so that there are 1,000,000 and 2,000,000.
-- They refer to what is there, as is seen below: checked one by one the references would take longer than all the rest.
set session_replication_role = replica;

create temporary table owned as
select gen_random_uuid() as id, o.number as owner, 'filial-' || k as reference, o.n, k, p.id as person,
       100000 + (o.n - 1) * 9 + k as sequence_no
from owners o join people p on p.n = 1 + o.n % 100000 cross join generate_series(1, 9) k where o.n <= 100000;

insert into systemuser (id, kind, system_id, owner, external_ref, title, created, created_by, live, last_changed, sequence_no, access_key, version)
select id, 'STANDARD', '310000019_benk-' || (2 + n % 10), owner, reference, 'System', now() - n * interval '1 minute', person, true, now(),
    sequence_no, E'STANDARD\ntjeneste-' || (1 + n % 2000) || E'\n+lonn\n+pensjon', 0
from owned;
update systemuser_sequence set latest = 1000000;

insert into systemuser_right (systemuser_id, position, resource) select id, 0, 'tjeneste-' || (1 + n % 2000) from owned;
insert into systemuser_package (systemuser_id, position, package) select id, 0, 'lonn' from owned;
insert into systemuser_package (systemuser_id, position, package) select id, 1, 'pensjon' from owned;

insert into systemuser_request (id, kind, system_id, party, external_ref, title, rights, packages, status, escalated, created, expires,
    decided_at, decided_by, standing, withdrawn, version)
select id, 'STANDARD', '310000019_benk-' || (2 + n % 10), owner, reference, 'System', '[{"resource": "tjeneste-1", "action": null}]',
    '["lonn", "pensjon"]', 'ACCEPTED', false, now() - n * interval '1 minute', now() + interval '90 days', now(), person, true, false, 0
from owned;
insert into systemuser_request (id, kind, system_id, party, external_ref, title, rights, packages, status, escalated, created, expires,
    standing, withdrawn, version)
select gen_random_uuid(), 'STANDARD', '310000019_benk-' || (12 + n % 38), owner, reference, 'System',
    '[{"resource": "tjeneste-1", "action": null}]', '["lonn"]', 'NEW', false, now(), now() + interval '180 days', true, false, 0
from owned;

reset session_replication_role;

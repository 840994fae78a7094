-- 120,000 organisations of which 10,000 are sub-units, 100,001 persons, 430,000 roles,
-- 5,050 systems, of which one vendor has 50, 100,000 system users and 200,000 requests. Person 1 has a role in 1,000
-- organisations, and person 100,001 in 100,000.
create function pg_temp.coded(digits text) returns text language sql immutable as
$$ select string_agg((11 + digit::int)::text, '' order by place)
   from regexp_split_to_table(digits, '') with ordinality as split (digit, place) $$;

create temporary table numbered as
select gen_random_uuid() as id, n, digits || check_digit as number, '4229383139353328254010' || pg_temp.coded(n::text) as sort_name
from (
    select n, digits,
           (11 - (3 * substr(digits, 1, 1)::int + 2 * substr(digits, 2, 1)::int + 7 * substr(digits, 3, 1)::int
                + 6 * substr(digits, 4, 1)::int + 5 * substr(digits, 5, 1)::int + 4 * substr(digits, 6, 1)::int
                + 3 * substr(digits, 7, 1)::int + 2 * substr(digits, 8, 1)::int) % 11) % 11 as check_digit
    from (select n, (21000000 + n)::text as digits from generate_series(1, 133000) n) numbered
) checked
where check_digit < 10
order by n
limit 120000;

insert into party (id, organisation_number, name, search_name, sort_name, form, place)
select id, number, 'Virksomhet ' || n, '10' || sort_name || '10' || pg_temp.coded(number), sort_name, 'AS', sort_name || '00' || number
from numbered;

insert into party_word (word, party_id) select '42293831393533282540', id from numbered;
insert into party_word (word, party_id) select pg_temp.coded(n::text), id from numbered;
insert into party_word (word, party_id) select pg_temp.coded(number), id from numbered;

create temporary table owners as
select id, organisation_number as number, row_number() over (order by organisation_number) as n
from party where organisation_number between '210000000' and '219999999';

update party set form = 'BEDR', parent_id = main.id, place = main_party.place || '00' || party.place
from owners sub join owners main on main.n = sub.n - 100000 join party main_party on main_party.id = main.id
where sub.n between 100001 and 110000 and party.id = sub.id;

insert into party (id, person_number, name, search_name, sort_name)
select gen_random_uuid(), lpad(n::text, 11, '0'), 'Person ' || n, 'person ' || n, '25142728' || n
from generate_series(1, 100001) n;

create temporary table people as
select id, row_number() over (order by person_number) as n from party where person_number between '00000000001' and '00000100000';

create index on owners (n);
create index on people (n);
analyze owners;
analyze people;

insert into party_role (organisation_id, role, holder_id)
select o.id, role, p.id
from owners o
cross join (values ('DAGLIG_LEDER', 0), ('STYRELEDER', 1), ('ANSATT', 2)) roles (role, away)
join people p on p.n = 2 + (o.n + away) % 99999
where o.n <= 110000;

insert into party_role (organisation_id, role, holder_id)
select o.id, 'ANSATT', p.id from owners o join people p on p.n = 1 where o.n % 100 = 0;
insert into party_role (organisation_id, role, holder_id)
select o.id, 'REGNSKAPSFORER', p.id from owners o join party p on p.person_number = '00000100001' where o.n <= 100000;

insert into resource (id, owner, name_nb, name_nn, name_en, delegable)
select 'tjeneste-' || n, 'Skatteetaten', 'Tjeneste ' || n, 'Teneste ' || n, 'Service ' || n, true from generate_series(1, 2000) n;
insert into resource_package (resource_id, package_slug)
select 'tjeneste-' || n, slug from generate_series(1, 2000) n cross join (values ('lonn'), ('pensjon'), ('toll')) packages (slug);

insert into registered_system (internal_id, system_id, vendor, name_nb, name_nn, name_en, description_nb, description_nn,
    description_en, search_name, rights, packages, redirect_urls, visible, deleted, created, changed, version)
select gen_random_uuid(), '310000019_benk-' || n, '310000019', 'System ' || n, 'System ' || n, 'System ' || n, '-', '-', '-',
    'system ' || n || ' system ' || n || ' system ' || n,
    '[{"resource": "tjeneste-1", "action": null}, {"resource": "tjeneste-2", "action": null}]', '["lonn", "pensjon", "toll"]', '[]',
    true, false, now(), now(), 0
from generate_series(1, 50) n;
insert into registered_system (internal_id, system_id, vendor, name_nb, name_nn, name_en, description_nb, description_nn,
    description_en, search_name, rights, packages, redirect_urls, visible, deleted, created, changed, version)
select gen_random_uuid(), number || '_benk', number, 'System ' || n, 'System ' || n, 'System ' || n, '-', '-', '-',
    'system ' || n || ' system ' || n || ' system ' || n, '[]', '["lonn"]',
    '[]', true, false, now(), now(), 0
from owners where n <= 5000;
insert into system_client (client_id, client_key, system_internal_id, system_id, position)
select 'client-' || system_id, 'client-' || system_id, internal_id, system_id, 0 from registered_system where system_id like '%\_benk%';

insert into systemuser (id, kind, system_id, owner, external_ref, title, created, created_by, live, last_changed, sequence_no, version)
select gen_random_uuid(), 'STANDARD', '310000019_benk-' || (1 + o.n % 49), o.number, o.number, 'System', now() - o.n * interval '1 minute', p.id, true, now(), o.n, 0
from owners o join people p on p.n = 1 + o.n % 100000 where o.n <= 99500;
insert into systemuser (id, kind, system_id, owner, external_ref, title, created, created_by, live, last_changed, sequence_no, version)
select gen_random_uuid(), 'STANDARD', '310000019_benk-1', o.number, 'kunde-' || k, 'System', now() - k * interval '1 minute', p.id, true, now(),
    99500 + k, 0
from owners o join people p on p.n = 1 cross join generate_series(1, 500) k where o.n = 1;
update systemuser_sequence set latest = 100000;

update systemuser set access_key = E'STANDARD\ntjeneste-1\ntjeneste-2\n+lonn\n+pensjon\n+toll';
insert into systemuser_right (systemuser_id, position, resource)
select id, position, 'tjeneste-' || (position + 1) from systemuser cross join generate_series(0, 1) position;
insert into systemuser_package (systemuser_id, position, package)
select id, position, (array['lonn', 'pensjon', 'toll'])[position + 1] from systemuser cross join generate_series(0, 2) position;

insert into systemuser_request (id, kind, system_id, party, external_ref, title, rights, packages, status, escalated, created, expires,
    decided_at, decided_by, standing, withdrawn, version)
select id, 'STANDARD', system_id, owner, external_ref, title, '[{"resource": "tjeneste-1", "action": null}]', '["lonn"]', 'ACCEPTED', false,
    created, created + interval '180 days', created, created_by, true, false, 0
from systemuser;
insert into systemuser_request (id, kind, system_id, party, external_ref, title, rights, packages, status, escalated, created, expires,
    standing, withdrawn, version)
select gen_random_uuid(), 'STANDARD', '310000019_benk-50', o.number, o.number, 'System', '[{"resource": "tjeneste-1", "action": null}]',
    '["lonn", "pensjon"]', 'NEW', false, now(), now() + interval '180 days', true, false, 0
from owners o where o.n <= 100000;

insert into history_entry (at, party, act, person, system_id, subject, title)
select created, party, 'REQUEST_RECEIVED', null, system_id, id, title from systemuser_request;

-- Searches go by the words of a name, and lists by a place of their own: a main unit where its name stands in the alphabet, its
-- sub-units right after it. Both are digits, two for a letter, so that every database sorts them alike: 10 is a space, and 00
-- stands between the parts of a place, before any letter.
alter table party add column place varchar(2000);

update party set search_name = '10' || sort_name || '10'
    || (11 + cast(substr(organisation_number, 1, 1) as integer)) || (11 + cast(substr(organisation_number, 2, 1) as integer))
    || (11 + cast(substr(organisation_number, 3, 1) as integer)) || (11 + cast(substr(organisation_number, 4, 1) as integer))
    || (11 + cast(substr(organisation_number, 5, 1) as integer)) || (11 + cast(substr(organisation_number, 6, 1) as integer))
    || (11 + cast(substr(organisation_number, 7, 1) as integer)) || (11 + cast(substr(organisation_number, 8, 1) as integer))
    || (11 + cast(substr(organisation_number, 9, 1) as integer))
where organisation_number is not null;

update party set place = sort_name || '00' || organisation_number
where organisation_number is not null and parent_id is null;

update party set place = (select coalesce(main.place, main.sort_name || '00' || main.organisation_number) from party main
        where main.id = party.parent_id)
    || '00' || sort_name || '00' || organisation_number
where organisation_number is not null and parent_id is not null;

alter table party add constraint organisations_have_a_place check (organisation_number is null or place is not null);

create index party_by_place on party (place);

create table party_word (
    word     varchar(240) not null,
    party_id uuid         not null references party (id),
    primary key (word, party_id)
);

-- A word begins after a space and ends before the next; 131 letters are the longest there are to look through.
insert into party_word (word, party_id)
select distinct
    case when position('10' in rest) = 0 then rest else substr(rest, 1, position('10' in rest) - 1) end,
    id
from (
    select party.id, substr(party.search_name, 1 + 2 * (tens.digit * 12 + ones.digit)) as rest
    from party
    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11)) as tens (digit)
    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11)) as ones (digit)
    where party.organisation_number is not null
      and tens.digit + ones.digit > 0
      and 2 * (tens.digit * 12 + ones.digit) < length(party.search_name)
      and substr(party.search_name, 2 * (tens.digit * 12 + ones.digit) - 1, 2) = '10'
) beginning
where rest not like '10%';

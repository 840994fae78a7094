-- What a title and a reference begin with, as bytes, which every database compares alike (see SearchKey).
alter table systemuser add column title_key bytea;
alter table systemuser add column reference_key bytea;
update systemuser set
    title_key = cast(replace(translate(lower(title),
        'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝČĐŊŠŦŽàáâãäåæçèéêëìíîïñòóôõöøùúûüýčđŋšŧž',
        'aaaaaaaceeeeiiiinoooooouuuuycdnstzaaaaaaaceeeeiiiinoooooouuuuycdnstz'), '\', '\\') as bytea),
    reference_key = cast(replace(translate(lower(external_ref),
        'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝČĐŊŠŦŽàáâãäåæçèéêëìíîïñòóôõöøùúûüýčđŋšŧž',
        'aaaaaaaceeeeiiiinoooooouuuuycdnstzaaaaaaaceeeeiiiinoooooouuuuycdnstz'), '\', '\\') as bytea);
create index systemuser_by_title on systemuser (system_id, live, title_key);
create index systemuser_by_reference on systemuser (system_id, live, reference_key);
create index systemuser_by_kind on systemuser (system_id, live, kind, created, id);
-- The same for all that have the same, so that those who lack something are found by the few things they can have.
alter table systemuser add column access_key varchar(600) default '' not null;
update systemuser set access_key = kind || ' ' || id;
create index systemuser_by_access on systemuser (system_id, live, access_key, created, id);

-- What a title and a reference begin with, as bytes, which every database compares alike (see SearchKey).
alter table systemuser_request add column title_key bytea;
alter table systemuser_request add column reference_key bytea;
update systemuser_request set
    title_key = cast(replace(translate(lower(title),
        'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝČĐŊŠŦŽàáâãäåæçèéêëìíîïñòóôõöøùúûüýčđŋšŧž',
        'aaaaaaaceeeeiiiinoooooouuuuycdnstzaaaaaaaceeeeiiiinoooooouuuuycdnstz'), '\', '\\') as bytea),
    reference_key = cast(replace(translate(lower(external_ref),
        'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝČĐŊŠŦŽàáâãäåæçèéêëìíîïñòóôõöøùúûüýčđŋšŧž',
        'aaaaaaaceeeeiiiinoooooouuuuycdnstzaaaaaaaceeeeiiiinoooooouuuuycdnstz'), '\', '\\') as bytea);
create index systemuser_request_by_title on systemuser_request (system_id, title_key);
create index systemuser_request_by_reference on systemuser_request (system_id, reference_key);
-- A list of a system's requests for each thing that can have become of them, in the order of that.
create index systemuser_request_by_expiry on systemuser_request
    (system_id, kind, status, withdrawn, escalated, expires, id);
create index systemuser_request_of_system_by_answer on systemuser_request (system_id, kind, status, decided_at, id);
create index systemuser_request_of_system_by_closing on systemuser_request (system_id, kind, status, closed_at, id);

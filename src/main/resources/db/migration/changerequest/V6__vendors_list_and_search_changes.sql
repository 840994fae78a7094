-- What a title and a reference begin with, as bytes, which every database compares alike (see SearchKey).
alter table change_request add column title_key bytea;
alter table change_request add column reference_key bytea;
update change_request set
    title_key = cast(replace(translate(lower(title),
        'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝČĐŊŠŦŽàáâãäåæçèéêëìíîïñòóôõöøùúûüýčđŋšŧž',
        'aaaaaaaceeeeiiiinoooooouuuuycdnstzaaaaaaaceeeeiiiinoooooouuuuycdnstz'), '\', '\\') as bytea),
    reference_key = cast(replace(translate(lower(external_ref),
        'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝČĐŊŠŦŽàáâãäåæçèéêëìíîïñòóôõöøùúûüýčđŋšŧž',
        'aaaaaaaceeeeiiiinoooooouuuuycdnstzaaaaaaaceeeeiiiinoooooouuuuycdnstz'), '\', '\\') as bytea);
create index change_request_by_title on change_request (system_id, title_key);
create index change_request_by_reference on change_request (system_id, reference_key);
-- A list of a system's changes for each thing that can have become of them, in the order of that.
create index change_request_by_expiry on change_request (system_id, status, withdrawn, moot, escalated, expires, id);
create index change_request_of_system_by_answer on change_request (system_id, status, decided_at, id);
create index change_request_of_system_by_closing on change_request (system_id, status, closed_at, id);

-- The name in all languages, in small letters; a few letters become three.
alter table registered_system add column search_name varchar(2400);
update registered_system set search_name = lower(concat(name_nb, ' ', name_nn, ' ', name_en));
alter table registered_system alter column search_name set not null;

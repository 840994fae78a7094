-- What the customer called the access from then on; null when the entry is about something else, or the name was taken away.
alter table history_entry add column label varchar(255);

-- An approved request gave its key up only when its system user was deleted.
update systemuser_request set withdrawn = true where status = 'ACCEPTED' and standing is null;

create index systemuser_by_owner_and_ending on systemuser (owner, deleted, id);

alter table systemuser add column label varchar(255);

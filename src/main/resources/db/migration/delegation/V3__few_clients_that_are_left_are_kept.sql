-- Few of a group of clients are not on a system user: those are in client_left, so that nobody looks for ten among 50,000.
alter table agent_giving add column few_left boolean default false not null;

create table client_left (
    agent  uuid          not null references systemuser (id),
    number varchar(9)    not null,
    client uuid          not null references party (id),
    giving bigint        not null references client_giving (id),
    place  varchar(2000) not null,
    primary key (agent, number)
);
create index client_left_by_giving on client_left (agent, giving, place);

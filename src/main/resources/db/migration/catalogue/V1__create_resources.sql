create table resource (
    id varchar(255) primary key,
    owner varchar(255) not null,
    name_nb varchar(255) not null,
    name_nn varchar(255) not null,
    name_en varchar(255) not null,
    delegable boolean not null
);

-- Packages live in files, so there is nothing for package_slug to refer to.
create table resource_package (
    resource_id varchar(255) not null references resource (id),
    package_slug varchar(255) not null,
    primary key (resource_id, package_slug)
);

create index resource_package_by_slug on resource_package (package_slug, resource_id);

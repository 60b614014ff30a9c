-- the seals in the keepers' hands, and every use of one
create table seal (
    id varchar(36) not null primary key,
    organ varchar(64) not null,
    owner_name varchar(100) not null,
    key_name varchar(64) not null,
    diameter_mm integer not null,
    active boolean not null,
    registered_by varchar(64) not null,
    registered_at timestamp with time zone not null,
    constraint seal_owner unique (organ, owner_name)
);
create table seal_use (
    id varchar(36) not null primary key,
    seal_id varchar(36) not null references seal (id),
    object_type varchar(16) not null,
    object_id varchar(64) not null,
    keeper varchar(64) not null,
    sealed_digest varchar(80) not null,
    at timestamp with time zone not null,
    statement varchar(20000) not null,
    signature bytea not null
);
create index seal_use_object on seal_use (object_type, object_id);

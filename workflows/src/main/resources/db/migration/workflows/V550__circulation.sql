-- who was given a document or consignment to read, and when they read it; label and title stay with the thing itself
create table circulation (
    id varchar(36) not null primary key,
    object_kind varchar(16) not null,
    object_id varchar(36) not null,
    reader varchar(64) not null,
    given_by varchar(64) not null,
    note varchar(500),
    given_at timestamp with time zone not null,
    read_at timestamp with time zone,
    constraint circulation_once unique (object_kind, object_id, reader)
);
create index circulation_reader on circulation (reader, given_at, id);

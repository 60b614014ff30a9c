-- The audit chain. Rows are only ever inserted; audit_head holds the last link and serialises appending.
create table audit_event (
    seq bigint not null primary key,
    at varchar(30) not null,
    zone varchar(32) not null,
    actor varchar(80) not null,
    action varchar(64) not null,
    object_type varchar(32) not null,
    object_id varchar(128) not null,
    level varchar(16),
    outcome varchar(16) not null,
    reason_code varchar(64),
    digest varchar(80),
    hash varchar(64) not null
);
create index audit_event_object on audit_event (object_type, object_id, seq);

create table audit_head (
    id integer not null primary key,
    seq bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, seq, hash)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table audit_anchor (
    seq bigint not null primary key,
    statement varchar(2000) not null,
    signature bytea not null
);

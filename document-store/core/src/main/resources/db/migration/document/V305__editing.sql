-- what somebody is writing and has not saved: no version, no event; one a document, gone once a version is saved
create table document_working_copy (
    document_id varchar(36) not null primary key references document (id),
    base_revision bigint not null,
    content bytea not null,
    author varchar(64) not null,
    at timestamp with time zone not null
);

-- who edits a document just now, and in which window; void once its time is over
create table document_lock (
    document_id varchar(36) not null primary key references document (id),
    person varchar(64) not null,
    client varchar(64) not null,
    until timestamp with time zone not null
);

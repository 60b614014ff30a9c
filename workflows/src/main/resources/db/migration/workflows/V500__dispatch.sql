-- how a document goes through dispatch, as its drafter planned it; the row is locked while a countersigner acts
create table dispatch (
    document_id varchar(36) not null primary key references document (id),
    countersigners varchar(1000) not null,
    signer varchar(64) not null,
    recipients varchar(4000) not null,
    countersigned integer not null,
    objected boolean not null,
    signed_digest varchar(80),
    submitted_at timestamp with time zone not null
);

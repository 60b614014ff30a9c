-- one document to one recipient; the recipient sees this, never the sender's document
create table consignment (
    id varchar(36) not null primary key,
    document_id varchar(36) not null references document (id),
    sender varchar(64) not null,
    recipient varchar(64) not null,
    zone varchar(32) not null,
    level integer not null,
    period_months integer,
    compartments varchar(500) not null,
    status varchar(16) not null,
    sealed_object varchar(200) not null,
    sealed_digest varchar(80) not null,
    number varchar(64),
    title varchar(1000) not null,
    sent_at timestamp with time zone not null,
    answered_at timestamp with time zone,
    constraint consignment_once unique (document_id, recipient)
);
create index consignment_inbox on consignment (recipient, sent_at, id);

-- the recipient's signed answer (回执)
create table acknowledgement (
    id varchar(36) not null primary key,
    consignment_id varchar(36) not null references consignment (id),
    kind varchar(16) not null,
    person varchar(64) not null,
    at timestamp with time zone not null,
    statement varchar(20000) not null,
    signature bytea not null,
    constraint acknowledgement_once unique (consignment_id)
);

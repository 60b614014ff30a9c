-- marks of secrecy above the label that are quoted, not meant: which passage (its digest as rules read it), why, who
create table document_quotation (
    document_id varchar(36) not null references document (id),
    element varchar(16) not null,
    passage varchar(100) not null,
    mark varchar(64) not null,
    reason varchar(500) not null,
    person varchar(64) not null,
    at timestamp with time zone not null,
    primary key (document_id, element, passage)
);

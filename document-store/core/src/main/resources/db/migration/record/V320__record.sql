-- a closed document kept as a record; its reference code never changes
create table record (
    reference_code varchar(64) not null primary key,
    document_id varchar(36) not null references document (id),
    fonds varchar(5) not null,
    category varchar(2) not null,
    of_year integer not null,
    retention varchar(16) not null,
    unit varchar(6) not null,
    item integer not null,
    sealed_digest varchar(80) not null,
    filed_by varchar(64) not null,
    filed_at timestamp with time zone not null,
    constraint record_once unique (document_id)
);
create table record_series (
    class varchar(64) not null primary key,
    next_item integer not null
);

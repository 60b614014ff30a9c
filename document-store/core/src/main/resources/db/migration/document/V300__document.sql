create table document (
    id varchar(36) not null primary key,
    organ varchar(64) not null,
    unit varchar(64) not null,
    drafter varchar(64) not null,
    level integer not null,
    period_months integer,
    compartments varchar(500) not null,
    status varchar(16) not null,
    version integer not null,
    digest varchar(80) not null,
    revision bigint not null,
    number varchar(64),
    kind varchar(16),
    title varchar(1000),
    reference_code varchar(64),
    sealed_object varchar(200),
    sealed_digest varchar(80),
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint document_number unique (number)
);
create index document_recent on document (updated_at, id);

create table document_version (
    document_id varchar(36) not null references document (id),
    no integer not null,
    stage varchar(16) not null,
    digest varchar(80) not null,
    object_id varchar(200) not null,
    author varchar(64) not null,
    created_at timestamp with time zone not null,
    primary key (document_id, no)
);

-- who may know of a document (知悉范围), besides level and compartments
create table document_need_to_know (
    document_id varchar(36) not null references document (id),
    principal varchar(160) not null,
    primary key (document_id, principal)
);
create index document_need_to_know_principal on document_need_to_know (principal, document_id);

-- the same compartments as in the document's row, one a row, for queries
create table document_compartment (
    document_id varchar(36) not null references document (id),
    code varchar(32) not null,
    primary key (document_id, code)
);

-- one counter a code and year; the row is locked while a number is taken
create table number_series (
    prefix varchar(16) not null,
    of_year integer not null,
    next_sequence integer not null,
    primary key (prefix, of_year)
);
create table number_taken (
    prefix varchar(16) not null,
    of_year integer not null,
    sequence integer not null,
    document_id varchar(36) not null references document (id),
    taken_at timestamp with time zone not null,
    primary key (prefix, of_year, sequence)
);

create table opinion (
    id varchar(36) not null primary key,
    subject_type varchar(16) not null,
    subject_id varchar(64) not null,
    step varchar(64) not null,
    outcome varchar(32) not null,
    author varchar(64) not null,
    version_digest varchar(80) not null,
    at timestamp with time zone not null,
    statement varchar(20000) not null,
    signature bytea not null
);
create index opinion_subject on opinion (subject_type, subject_id, at);

-- the definition and form of a matter as its cases began with them; a case stays on its version
create table matter_version (
    matter varchar(64) not null,
    version integer not null,
    definition varchar(262144) not null,
    form varchar(262144) not null,
    primary key (matter, version)
);

create table matter_case (
    id varchar(36) not null primary key,
    case_number varchar(32) not null,
    matter varchar(64) not null,
    matter_version integer not null,
    organ varchar(64) not null,
    applicant varchar(64) not null,
    level integer not null,
    period_months integer,
    compartments varchar(500) not null,
    status varchar(16) not null,
    form_no integer not null,
    form_digest varchar(80) not null,
    submitted_on date not null,
    accepted_on date,
    missing varchar(2000),
    missing_by varchar(64),
    missing_at timestamp with time zone,
    decision varchar(16),
    reason varchar(2000),
    result_object varchar(200),
    result_digest varchar(80),
    revision bigint not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint matter_case_number unique (case_number),
    foreign key (matter, matter_version) references matter_version (matter, version)
);
create index matter_case_recent on matter_case (updated_at, id);
create index matter_case_status on matter_case (status);

-- what the applicant filled in: each version as it was signed, never changed
create table case_form (
    case_id varchar(36) not null references matter_case (id),
    no integer not null,
    digest varchar(80) not null,
    json varchar(300000) not null,
    author varchar(64) not null,
    at timestamp with time zone not null,
    primary key (case_id, no)
);

-- what happened to the two clocks of a case, in order; every date is computed from these
create table case_clock_event (
    case_id varchar(36) not null references matter_case (id),
    phase varchar(16) not null,
    seq integer not null,
    kind varchar(16) not null,
    on_date date not null,
    detail varchar(64) not null,
    primary key (case_id, phase, seq)
);

-- who may know of a case (知悉范围), besides level and compartments
create table case_need_to_know (
    case_id varchar(36) not null references matter_case (id),
    principal varchar(160) not null,
    primary key (case_id, principal)
);
create index case_need_to_know_principal on case_need_to_know (principal, case_id);

-- the same compartments as in the case's row, one a row, for queries
create table case_compartment (
    case_id varchar(36) not null references matter_case (id),
    code varchar(32) not null,
    primary key (case_id, code)
);

-- one counter a kind of matter and year; the row is locked while a number is taken
create table case_series (
    kind varchar(8) not null,
    of_year integer not null,
    next_sequence integer not null,
    primary key (kind, of_year)
);

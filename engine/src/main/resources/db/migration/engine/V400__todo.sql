-- Which process instance works on which business key, under which label. One running process a key.
create table process_register (
    business_key varchar(100) not null primary key,
    instance_id varchar(64) not null,
    process_key varchar(64) not null,
    level integer not null,
    period_months integer,
    compartments varchar(2000) not null,
    started_at timestamp with time zone not null
);

-- The compartments of that label, one a row, so that a query can demand that the reader holds each.
create table process_compartment (
    business_key varchar(100) not null,
    compartment varchar(32) not null,
    primary key (business_key, compartment)
);

-- The open tasks, written in the engine's own transaction: always equal to what the engine holds.
-- Their label is the work's, in process_register.
create table todo (
    task_id varchar(64) not null primary key,
    process_key varchar(64) not null,
    step varchar(64) not null,
    business_key varchar(100) not null,
    created_at timestamp with time zone not null
);
create index todo_business_key on todo (business_key);

-- To whom each is offered. The index answers "the newest of one principal" without sorting.
create table todo_candidate (
    principal varchar(100) not null,
    created_at timestamp with time zone not null,
    task_id varchar(64) not null,
    primary key (task_id, principal)
);
create index todo_candidate_newest on todo_candidate (principal, created_at desc, task_id desc);

-- What each person completed.
create table todo_done (
    task_id varchar(64) not null primary key,
    person varchar(64) not null,
    process_key varchar(64) not null,
    step varchar(64) not null,
    business_key varchar(100) not null,
    done_at timestamp with time zone not null
);
create index todo_done_newest on todo_done (person, done_at desc, task_id desc);

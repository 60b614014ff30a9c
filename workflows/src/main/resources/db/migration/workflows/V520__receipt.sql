-- a received document being handled by its recipient
create table receipt (
    id varchar(36) not null primary key,
    consignment_id varchar(36) not null references consignment (id),
    organ varchar(64) not null,
    register_number varchar(64) not null,
    status varchar(16) not null,
    registered_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    constraint receipt_once unique (consignment_id),
    constraint receipt_number unique (organ, register_number)
);
create table receipt_series (
    organ varchar(64) not null,
    of_year integer not null,
    next_sequence integer not null,
    primary key (organ, of_year)
);

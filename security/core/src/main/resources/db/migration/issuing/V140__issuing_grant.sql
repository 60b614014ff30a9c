-- names, prefixes and numbers brought along that organs were granted beyond their own; rows are ended, never removed
create table issuing_grant (
    id varchar(36) not null primary key,
    organ varchar(64) not null,
    kind varchar(16) not null,
    name varchar(100) not null,
    of_year integer,
    first_number integer,
    last_number integer,
    requested_by varchar(64) not null,
    requested_as varchar(32) not null,
    requested_at timestamp with time zone not null,
    confirmed_by varchar(64),
    confirmed_at timestamp with time zone,
    ended_by varchar(64),
    ended_at timestamp with time zone
);
create index issuing_grant_organ on issuing_grant (organ);

-- an application somebody is filling in: theirs alone, kept until it is submitted; not signed, and no part of any record
create table case_draft (
    person varchar(64) not null,
    matter varchar(64) not null,
    form varchar(200000) not null,
    attachments varchar(2000) not null,
    at timestamp with time zone not null,
    primary key (person, matter)
);

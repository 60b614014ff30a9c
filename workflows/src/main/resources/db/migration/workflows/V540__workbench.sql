-- The views people keep, each in a slot of its own, so that nobody keeps more than there are slots.
create table saved_view (
    id varchar(36) not null primary key,
    person varchar(64) not null,
    slot integer not null,
    kind varchar(16) not null,
    name varchar(200) not null,
    query varchar(4000) not null,
    created_at timestamp with time zone not null,
    constraint saved_view_slot unique (person, slot)
);

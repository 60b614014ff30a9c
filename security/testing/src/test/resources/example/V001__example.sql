create table example (name varchar(20) not null);

-- files uploaded with applications: the uploader's alone until they are handed in with a form, the case's from then on
create table case_attachment (
    id varchar(36) not null primary key,
    uploader varchar(64) not null,
    name varchar(120) not null,
    material varchar(32),
    bytes bigint not null,
    media_type varchar(120) not null,
    digest varchar(80) not null,
    object_id varchar(200) not null,
    at timestamp with time zone not null,
    case_id varchar(36) references matter_case (id),
    form_no integer not null,
    place integer
);
create index case_attachment_case on case_attachment (case_id, form_no, place);
create index case_attachment_waiting on case_attachment (uploader, case_id);
create index case_attachment_at on case_attachment (at);

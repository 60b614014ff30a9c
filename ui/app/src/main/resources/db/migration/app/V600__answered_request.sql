-- what was answered to a request with an Idempotency-Key, kept in the transaction of what it did
create table answered_request (
    person varchar(64) not null,
    idempotency_key varchar(64) not null,
    fingerprint varchar(80) not null,
    status integer,
    location varchar(300),
    etag varchar(80),
    content_type varchar(100),
    body bytea,
    at timestamp with time zone not null,
    primary key (person, idempotency_key)
);
create index answered_request_at on answered_request (at);

-- that another organ of a joint issue has countersigned on paper; which document, is the store's to know
create table joint_countersignature (
    document_id varchar(36) not null,
    form varchar(200) not null,
    name varchar(100) not null,
    signer varchar(100) not null,
    signed_on date not null,
    scan_digest varchar(80) not null,
    version_digest varchar(80) not null,
    registered_by varchar(64) not null,
    registered_at timestamp with time zone not null,
    primary key (document_id, form)
);

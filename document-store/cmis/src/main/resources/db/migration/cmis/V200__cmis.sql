-- Where a folder or a whole version series is filed. A folder's node is the folder itself.
create table cmis_filing (
    node_id   varchar(36)  not null primary key,
    parent_id varchar(36)  references cmis_filing (node_id),
    name      varchar(255) not null,
    constraint cmis_filing_name unique (parent_id, name)
);

-- Every folder above a node, for IN_TREE. Nothing is ever moved, so a row never changes.
create table cmis_ancestor (
    node_id     varchar(36) not null references cmis_filing (node_id),
    ancestor_id varchar(36) not null references cmis_filing (node_id),
    primary key (node_id, ancestor_id)
);
create index cmis_ancestor_below on cmis_ancestor (ancestor_id);

-- One row a folder, a version of a document, or a private working copy.
create table cmis_object (
    id               varchar(36)  not null primary key,
    series_id        varchar(36)  not null references cmis_filing (node_id),
    type_id          varchar(100) not null,
    name             varchar(255) not null,
    description      varchar(4000),
    created_by       varchar(255) not null,
    created_at       timestamp with time zone not null,
    modified_by      varchar(255) not null,
    modified_at      timestamp with time zone not null,
    change_token     bigint       not null,
    version_no       integer,
    version_label    varchar(20),
    version_major    boolean      not null,
    latest           boolean      not null,
    latest_major     boolean      not null,
    pwc_of           varchar(36),
    checkin_comment  varchar(4000),
    blob_sha256      varchar(64),
    content_length   bigint,
    media_type       varchar(255),
    file_name        varchar(255),
    labelled         boolean      not null,
    label_level      integer,
    label_digest     varchar(100),
    label_subject    varchar(255),
    frozen           boolean      not null,
    immutable        boolean,
    constraint cmis_object_version unique (series_id, version_no),
    constraint cmis_object_one_working_copy unique (pwc_of)
);
create index cmis_object_blob on cmis_object (blob_sha256);
create index cmis_object_subject on cmis_object (label_subject);

insert into cmis_filing (node_id, parent_id, name) values ('root', null, 'root');
insert into cmis_object (id, series_id, type_id, name, created_by, created_at, modified_by, modified_at, change_token,
    version_major, latest, latest_major, labelled, frozen)
values ('root', 'root', 'cmis:folder', 'root', 'system', current_timestamp, 'system', current_timestamp, 1,
    false, true, false, false, false);

-- the consignment a document answers; which one that is, is known where documents are sent
alter table document add column reply_to varchar(36);
create index document_reply_to on document (reply_to);

-- title and number folded for looking up words
alter table document add column lookup varchar(13000) default '' not null;
update document set lookup = lower(coalesce(title, '') || ' ' || coalesce(number, ''));
create index document_drafter on document (drafter, updated_at, id);

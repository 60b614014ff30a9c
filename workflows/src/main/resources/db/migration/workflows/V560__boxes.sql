-- what the lists of a recipient show and look words up in, kept as it was sent; when an answer is wanted; how often it
-- was urged (催收) while nobody had answered
alter table consignment add column kind varchar(16);
alter table consignment add column urgency varchar(16);
alter table consignment add column reply_by date;
alter table consignment add column lookup varchar(13000) default '' not null;
alter table consignment add column urged integer default 0 not null;
alter table consignment add column urged_at timestamp with time zone;
update consignment set lookup = lower(title || ' ' || coalesce(number, '')),
    kind = (select d.kind from document d where d.id = document_id);

-- by when its drafter wants the recipients to answer
alter table dispatch add column reply_by date;

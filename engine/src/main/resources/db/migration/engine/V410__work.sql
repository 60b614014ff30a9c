-- What a piece of work is about, as its lists show it: written by whoever owns the work, in the transaction that changes
-- it. It stands beside the label that guards it, so that no list can show one without asking the other.
alter table process_register add column started_by varchar(64);
alter table process_register add column object_kind varchar(32);
alter table process_register add column object_id varchar(100);
alter table process_register add column title varchar(12000);
alter table process_register add column number varchar(200);
alter table process_register add column kind varchar(32);
alter table process_register add column urgency varchar(16);
alter table process_register add column sender varchar(400);
-- title, number and sender folded for looking up words
alter table process_register add column lookup varchar(13000);
-- the day it is due by; null where no time runs, or where it stands still
alter table process_register add column due_on date;
alter table process_register add column paused boolean default false not null;
alter table process_register add column ended_at timestamp with time zone;
create index process_register_started on process_register (started_by, started_at desc, business_key desc);
create index process_register_due on process_register (due_on);

-- Marks of an open task: who of those it is offered to opened it first, whether it came back, how often it was urged.
alter table todo add column seen_by varchar(64);
alter table todo add column seen_at timestamp with time zone;
alter table todo add column returned boolean default false not null;
alter table todo add column urged integer default 0 not null;
alter table todo add column urged_at timestamp with time zone;

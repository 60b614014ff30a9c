-- How pressing each open task is, as org.vermilion.task.Press reckons it: urgent work first, then by the day it is due, so
-- that the overdue stands before what has time. It stands with the offer, so that the index has the order of the list.
alter table todo_candidate add column press integer default 0 not null;
update todo_candidate set press = coalesce((
    select cast(case r.urgency when '特急' then 200000000 when '加急' then 100000000 else 0 end
        + case when r.due_on is null then 0 else 99999999 - (extract(year from r.due_on) * 10000
            + extract(month from r.due_on) * 100 + extract(day from r.due_on)) end as integer)
    from todo t join process_register r on r.business_key = t.business_key
    where t.task_id = todo_candidate.task_id), 0);
drop index todo_candidate_newest;
create index todo_candidate_pressing on todo_candidate (principal, press desc, created_at desc, task_id desc);

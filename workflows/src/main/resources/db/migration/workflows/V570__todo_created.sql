-- whoever follows what happens asks for the tasks that arrived lately, whomever they are offered to
create index todo_created on todo (created_at);

-- events are looked for by when they happened
create index audit_event_at on audit_event (at);

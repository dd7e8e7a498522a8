-- Which calls are in progress is asked every few seconds: without a walk through all that ever were.
create index call_row_live on call_row (ended_at, last_at);

-- Whether the uses of the rules in a call are counted: 1 from its opening on, 0 for a call from before this file, whose events
-- are still to be gone through, -1 for one that can't be read. Runs unchanged on H2 and PostgreSQL.
alter table call_row add column uses_counted integer default 0 not null;

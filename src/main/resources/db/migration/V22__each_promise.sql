-- A promise by itself, where an utterance makes several. A row of before stands for those of its utterance, by the first hour, until
-- something is said of them. Runs unchanged on H2 and PostgreSQL.
alter table call_promise add column which integer default 0 not null;
alter table call_promise drop constraint call_promise_key;
alter table call_promise add constraint call_promise_key primary key (call_id, seq, which);

-- Which calls' words have been kept for long enough is found by when a call began: that never changes, where the time of its
-- last line did with each line, and each stored line paid for the index. Runs unchanged on H2 and PostgreSQL.
drop index call_row_words;
create index call_row_words on call_row (words_erased_at, started_at);

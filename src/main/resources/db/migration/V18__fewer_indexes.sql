-- What each utterance has to keep up costs on every call, and what managers choose by is in the search index. Runs unchanged
-- on H2 and PostgreSQL.
drop index call_row_flow_newest;
drop index call_row_outcome_newest;
drop index call_row_peak_newest;
drop index call_row_final_newest;
drop index call_row_longest;
drop index call_row_words_erased; -- the beginning of call_row_words

-- The audit by what was done to what: without a walk through all of it.
create index audit_entry_what on audit_entry (what, happened_at);
create index audit_entry_deed on audit_entry (deed, happened_at);

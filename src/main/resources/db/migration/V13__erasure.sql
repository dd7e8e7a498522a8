-- For the schedule that erases words, and for nodes that learn of it: both go by these indexes alone.
drop index call_row_last;
create index call_row_words on call_row (words_erased_at, last_at);

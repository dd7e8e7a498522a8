-- What the search over calls goes by. Runs unchanged on H2 and PostgreSQL.

-- Who said it; null for a line from before this file. A line that was logged in error has no row here any more.
alter table call_length add column speaker varchar(20);
-- Lines from before the lengths were kept: -1 words, which is to say that nobody has counted.
insert into call_length (call_id, seq, words, questions)
select e.call_id, e.seq, -1, 0 from call_event e
where e.kind = 'heard'
    and not exists (select 1 from call_length l where l.call_id = e.call_id and l.seq = e.seq);

-- The embedded summary of a call that is over, as text: looked for, and shown in lists.
create table call_summary (
    call_id varchar(36) not null primary key,
    reason varchar(4000) not null,
    words varchar(100000) not null
);

create index call_row_longest on call_row (utterances desc, started_at desc, call_id desc);
create index call_row_words_erased on call_row (words_erased_at);

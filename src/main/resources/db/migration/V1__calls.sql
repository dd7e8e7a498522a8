-- Calls as events. Runs unchanged on H2 and PostgreSQL.

-- Every version of a flow that a call ever took.
create table flow_version (
    version varchar(64) not null primary key,
    file_name varchar(300) not null,
    content varchar(1000000) not null,
    kept_at timestamp with time zone default current_timestamp not null
);

-- What happened, without anybody's words: marks, types, figures and offsets as JSON.
create table call_event (
    call_id varchar(36) not null,
    seq integer not null,
    kind varchar(20) not null,
    said_at varchar(40) not null,
    sent_by varchar(200) not null,
    client_id varchar(200),
    marks varchar(1000000) not null,
    recorded_at timestamp with time zone default current_timestamp not null,
    constraint call_event_key primary key (call_id, seq),
    constraint call_event_client unique (call_id, client_id)
);

-- The words of an event as JSON, by the slot that they fill in it: can be erased, and the events still fold.
create table call_words (
    call_id varchar(36) not null,
    seq integer not null,
    words varchar(1000000) not null,
    said varchar(1000000) not null, -- the same as plain text, to search in: utterances, notes, whispers, the backstory
    constraint call_words_key primary key (call_id, seq)
);

-- One row a call, for lists and searches; written with each event, and made from events alone.
create table call_row (
    call_id varchar(36) not null primary key,
    last_seq integer not null,
    rep varchar(200) not null,
    flow varchar(200) not null,
    opened_by varchar(200) not null,
    client_id varchar(200),
    follows varchar(36),
    customer_name varchar(300) not null,
    company varchar(300),
    external_id varchar(300),
    started_at timestamp with time zone not null,
    last_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    outcome varchar(20),
    utterances integer not null,
    anger integer not null,
    peak_anger integer not null,
    constraint call_row_client unique (opened_by, client_id)
);
create index call_row_rep on call_row (rep, started_at);
create index call_row_started on call_row (started_at);
create index call_row_customer on call_row (external_id);

create table call_cause (
    call_id varchar(36) not null,
    cause varchar(40) not null,
    constraint call_cause_key primary key (call_id, cause)
);
create index call_cause_cause on call_cause (cause);

create table call_rule (
    call_id varchar(36) not null,
    rule varchar(100) not null,
    constraint call_rule_key primary key (call_id, rule)
);
create index call_rule_rule on call_rule (rule);

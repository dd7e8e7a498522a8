-- How managers judge calls. Runs unchanged on H2 and PostgreSQL.

-- One row a call, form and manager: several managers may score one call.
create table call_score (
    call_id varchar(36) not null,
    scorecard varchar(100) not null,
    scorer varchar(200) not null,
    version varchar(64) not null, -- of the form's file
    scored_at timestamp with time zone not null,
    total double precision, -- 0..1; null where no answer has a weight
    constraint call_score_key primary key (call_id, scorecard, scorer)
);

-- What was proposed and what was answered, both kept.
create table call_answer (
    call_id varchar(36) not null,
    scorecard varchar(100) not null,
    scorer varchar(200) not null,
    question varchar(100) not null,
    proposed varchar(10), -- yes, no, 1..5; null where nothing was proposed
    answer varchar(10), -- null where it is a text, or was left out
    words varchar(4000) not null, -- a text's, else empty; can be erased
    constraint call_answer_key primary key (call_id, scorecard, scorer, question)
);

-- What the rep says to it.
create table score_reply (
    call_id varchar(36) not null,
    scorecard varchar(100) not null,
    rep varchar(200) not null,
    reply varchar(20) not null, -- acknowledged, disputed
    words varchar(4000) not null, -- can be erased
    replied_at timestamp with time zone not null,
    constraint score_reply_key primary key (call_id, scorecard)
);
create index score_reply_disputed on score_reply (reply, replied_at);

-- What a manager has taken on from the work queue, or is done with. Each reason by itself, so that a new one shows the call again.
create table queue_task (
    call_id varchar(36) not null,
    reason varchar(40) not null,
    assignee varchar(200), -- null where nobody has taken it on
    done_by varchar(200),
    done_at timestamp with time zone,
    constraint queue_task_key primary key (call_id, reason)
);

-- What was promised with a day and an hour; made from events alone. One row an utterance, its first hour.
create table call_promise (
    call_id varchar(36) not null,
    seq integer not null,
    due timestamp with time zone not null,
    kept boolean, -- null where nobody has said
    constraint call_promise_key primary key (call_id, seq)
);
create index call_promise_due on call_promise (due, kept);

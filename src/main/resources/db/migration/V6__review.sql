-- For those who look through calls. Runs unchanged on H2 and PostgreSQL.

-- How much was said in each utterance, beside the words: figures outlive them.
create table call_length (
    call_id varchar(36) not null,
    seq integer not null,
    words integer not null,
    questions integer not null,
    constraint call_length_key primary key (call_id, seq)
);

alter table call_row add column reviewed_by varchar(200);
alter table call_row add column reviewed_at timestamp with time zone;
alter table call_row add column disputed boolean default false not null; -- a rep disputes a score of this call
alter table call_row add column imported_from varchar(300); -- a file's name; null for a call that was coached live
-- When anything that a search may ask for was changed last; the search index goes by it.
alter table call_row add column touched_at timestamp with time zone default current_timestamp not null;
create index call_row_touched on call_row (touched_at);

-- The list, the newest first, without sorting.
drop index call_row_rep;
drop index call_row_started;
create index call_row_newest on call_row (started_at desc, call_id desc);
create index call_row_rep_newest on call_row (rep, started_at desc, call_id desc);
create index call_row_flow_newest on call_row (flow, started_at desc, call_id desc);
create index call_row_outcome_newest on call_row (outcome, started_at desc, call_id desc);
create index call_row_peak_newest on call_row (peak_anger desc, started_at desc, call_id desc);
create index call_row_final_newest on call_row (anger desc, started_at desc, call_id desc);

-- What a manager says of a call or of a line in it. No event: a private one must never travel to the rep.
create table call_comment (
    comment_id varchar(36) not null primary key,
    call_id varchar(36) not null,
    seq integer, -- of the utterance; null for the call
    author varchar(200) not null,
    audience varchar(20) not null, -- rep, private
    words varchar(8000) not null,
    written_at timestamp with time zone not null
);
create index call_comment_call on call_comment (call_id, written_at);

-- A choice of calls that somebody comes back to.
create table saved_view (
    view_id varchar(36) not null primary key,
    owner varchar(200) not null,
    title varchar(200) not null,
    shared boolean not null,
    choices varchar(8000) not null, -- as the list's address has them
    saved_at timestamp with time zone not null
);
create index saved_view_owner on saved_view (owner);

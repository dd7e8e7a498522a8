-- What became of the steps, for their figures. Runs unchanged on H2 and PostgreSQL.

-- One row each time that a step was taken, skipped or rated; made from events alone.
create table call_step (
    call_id varchar(36) not null,
    seq integer not null,
    step varchar(200) not null,
    flow varchar(200) not null,
    what varchar(20) not null, -- taken, skipped, useful, not-now, wrong
    happened_at timestamp with time zone not null,
    level_before integer, -- the customer's anger; null where they had not spoken yet
    score_before double precision,
    level_after integer, -- after the second of the customer's next two utterances, or the first where no second came
    score_after double precision,
    turns_after integer not null, -- how many of those two came
    constraint call_step_key primary key (call_id, seq, step)
);
create index call_step_flow on call_step (flow, happened_at);

-- How often the customer spoke; -1 for a call from before this file, whose steps are still to be counted.
alter table call_row add column customer_turns integer default -1 not null;

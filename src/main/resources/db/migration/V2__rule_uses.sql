-- What became of each warning, for the report on rules; written with each event, and made from events alone.
create table rule_use (
    call_id varchar(36) not null,
    seq integer not null,
    rule varchar(100) not null,
    rep varchar(200) not null,
    flow varchar(200) not null,
    said_at timestamp with time zone not null,
    said boolean not null, -- the words were said all the same
    heeded boolean not null, -- the warning stood under the draft, and is gone from what was said
    verdict varchar(20), -- the latest one; none where nobody judged
    constraint rule_use_key primary key (call_id, seq, rule)
);
create index rule_use_rule on rule_use (rule, said_at);
create index rule_use_time on rule_use (said_at);

-- What a person has chosen for themselves.
create table person_choice (
    person varchar(200) not null,
    choice varchar(60) not null,
    chosen varchar(200) not null,
    constraint person_choice_key primary key (person, choice)
);

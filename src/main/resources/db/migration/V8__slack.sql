-- What ties Slack to calls and people. Nobody's words stand here. Runs unchanged on H2 and PostgreSQL.

-- Requests and events that were taken, and what was told, by name: each once, on whichever machine. Rows go after two days.
create table slack_once (
    name varchar(200) not null primary key,
    done_at timestamp with time zone not null
);
create index slack_once_time on slack_once (done_at);

-- Who a Slack user is here.
create table slack_person (
    workspace varchar(40) not null,
    slack_user varchar(40) not null,
    person varchar(200) not null,
    linked_at timestamp with time zone not null,
    constraint slack_person_key primary key (workspace, slack_user)
);
create index slack_person_person on slack_person (person);

-- Links to sign in by, each once: the digest of what stands in the link.
create table slack_link (
    code varchar(64) not null primary key,
    workspace varchar(40) not null,
    slack_user varchar(40) not null,
    holds_until timestamp with time zone not null
);

-- Threads that are calls, and how far each was told what happened in it.
create table slack_thread (
    channel varchar(40) not null,
    thread varchar(40) not null,
    call_id varchar(36) not null,
    told_seq integer not null,
    last_at timestamp with time zone not null,
    constraint slack_thread_key primary key (channel, thread)
);
create index slack_thread_call on slack_thread (call_id);

-- Where a team hears of its calls, and what of: summaries, alerts, promises, win-backs. An empty team: people in no team.
create table slack_channel (
    team varchar(200) not null primary key,
    channel varchar(40) not null,
    told varchar(200) not null
);

-- What the rep said to a score that stands no more: it was scored anew. Runs unchanged on H2 and PostgreSQL.
create table settled_reply (
    call_id varchar(36) not null,
    scorecard varchar(100) not null,
    rep varchar(200) not null,
    reply varchar(20) not null, -- acknowledged, disputed
    words varchar(4000) not null, -- can be erased
    replied_at timestamp with time zone not null,
    total double precision, -- 0..1, the mean of what it was said to; null where no answer had a weight
    settled_by varchar(200) not null, -- the manager who scored anew
    settled_at timestamp with time zone not null,
    constraint settled_reply_key primary key (call_id, scorecard, replied_at)
);

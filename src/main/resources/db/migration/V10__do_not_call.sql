-- Whom nobody rings before a day: from calls, made of their events alone, and from people. Runs unchanged on H2 and PostgreSQL.
create table do_not_call (
    customer varchar(320) not null, -- id: and the caller's own id, or tel: and the end of the number
    source varchar(36) not null, -- the call that brought it, or 'person'
    before_day date, -- null: until somebody names a day
    why varchar(20) not null, -- refused, back-off, set
    set_by varchar(200) not null,
    set_at timestamp with time zone not null,
    reason varchar(1000), -- in the words of the person who set it
    constraint do_not_call_key primary key (customer, source)
);
create index do_not_call_source on do_not_call (source);

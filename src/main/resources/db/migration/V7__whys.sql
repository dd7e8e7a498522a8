-- Why customers leave and what came of it; made from events alone. Runs unchanged on H2 and PostgreSQL.

-- One row a call and kind of remedy.
create table call_remedy (
    call_id varchar(36) not null,
    remedy varchar(40) not null,
    asked boolean not null, -- by the customer; false where we offered it first
    status varchar(20) not null, -- as it stands: asked, offered, agreed, declined, withdrawn
    constraint call_remedy_key primary key (call_id, remedy)
);
create index call_remedy_remedy on call_remedy (remedy, status, asked);

-- One row a call. Missing for a call from before this file, that is still to be reckoned.
create table call_why (
    call_id varchar(36) not null primary key,
    scope varchar(20) not null, -- specific, systemic, unclear
    worth varchar(20) not null -- yes, no, undecided
);
create index call_why_scope on call_why (scope);
create index call_why_worth on call_why (worth);

-- The figures are reckoned from this index alone.
create index call_row_figures on call_row (started_at, flow, rep, outcome, call_id);

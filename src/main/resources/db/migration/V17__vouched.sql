-- For whom an issuer has vouched, bound to who they are there: an address can change its owner, a subject can't.
-- Runs unchanged on H2 and PostgreSQL.
create table person_vouched (
    issuer varchar(400) not null,
    subject varchar(255) not null,
    person varchar(200) not null,
    first_at timestamp with time zone not null,
    constraint person_vouched_key primary key (issuer, subject)
);
create index person_vouched_person on person_vouched (person);

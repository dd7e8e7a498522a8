-- Tokens of the panel in another page's frame: issued by one node, good and ended at each. Only a digest is kept.
-- Runs unchanged on H2 and PostgreSQL.
create table frame_token (
    digest varchar(100) not null primary key,
    person varchar(200) not null,
    expires_at timestamp with time zone not null
);
create index frame_token_person on frame_token (person);
create index frame_token_expires on frame_token (expires_at);

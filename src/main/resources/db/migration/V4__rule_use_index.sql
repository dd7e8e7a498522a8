-- The report on rules is reckoned from its index alone: at 100,000 calls that halves its time.
drop index rule_use_time;
create index rule_use_time on rule_use (said_at, rule, said, heeded, verdict, rep, flow);

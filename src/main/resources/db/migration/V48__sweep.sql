create sequence number_sw;

-- Setting aside what a suspended reporter has pending: who ordered it, why, and what came of it.
create table sweep (
    id          text primary key,
    reporter    text not null references reporter,
    by_person   text not null,
    explanation text not null,
    begun_at    timestamptz not null,
    ended_at    timestamptz,
    set_aside   int not null default 0,
    moved_on    int not null default 0,
    failed      int not null default 0
);
create index sweep_reporter on sweep (reporter, begun_at desc);
create unique index sweep_one_at_a_time on sweep (reporter) where ended_at is null;

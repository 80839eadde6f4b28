-- Mail to people without an account, until it is sent; then nothing of it is kept.
create table mail (
    id        bigint generated always as identity primary key,
    recipient text not null,
    subject   text not null,
    body      text not null,
    tries     int not null default 0,
    next_try  timestamptz not null
);
create index mail_next on mail (next_try);

-- What is published of the chains of custody, and which end of which chain it vouches for.
create table signing_key (
    fingerprint text primary key,
    public_key  text not null,
    since       timestamptz not null
);

create table published_head (
    number     int primary key,
    day        date not null,
    leaves     int not null,
    root       text not null,
    previous   text not null,
    at         timestamptz not null,
    key        text not null references signing_key,
    signature  text not null,
    time_stamp bytea
);
create index published_head_unstamped on published_head (number) where time_stamp is null;

create table published_chain (
    number   int not null references published_head,
    position int not null,
    case_id  text not null,
    seq      int not null,
    hash     text not null,
    primary key (number, position)
);
create index published_chain_case on published_chain (case_id, number);

create sequence number_cb;

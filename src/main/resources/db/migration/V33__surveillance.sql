create sequence number_ro;
create sequence number_wa;

-- A round: how many listings are drawn, from which seed, and what the random part showed.
create table surveillance_round (
    id        text primary key,
    day       date not null,
    daily     boolean not null,
    guided    int not null,
    random    int not null,
    seed      bigint not null,
    opened_by text not null,
    opened_at timestamptz not null,
    ends_at   timestamptz not null,
    closed_at timestamptz
);
create unique index surveillance_round_daily on surveillance_round (day) where daily;

-- A listing that a volunteer is to look at, as it was when it was drawn.
create table surveillance_watch (
    id          text primary key,
    round_id    text not null references surveillance_round,
    part        text not null,
    listing_id  text not null,
    seller_id   text not null,
    seller_name text not null,
    title       text not null,
    url         text not null,
    price_minor bigint not null,
    currency    text not null,
    picture     text not null,
    category    text not null,
    region      text not null,
    description text not null,
    state       text not null default 'OPEN',
    reasons     text[] not null default '{}',
    note        text not null default '',
    case_id     text,
    upheld      boolean,
    reported_by text,
    reported_at timestamptz,
    unique (round_id, listing_id)
);
create index surveillance_watch_case on surveillance_watch (case_id) where case_id is not null;
create index surveillance_watch_reporter on surveillance_watch (reported_by) where reported_by is not null;

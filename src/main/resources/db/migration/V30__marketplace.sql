-- The outbox: commands to the marketplace, carried out at least once and in effect exactly once.
create table market_command (
    key          text primary key,
    number       bigint generated always as identity,
    case_id      text not null,
    command      jsonb not null,
    state        text not null,
    attempts     int not null default 0,
    last_error   text,
    ordered_at   timestamptz not null,
    next_attempt timestamptz not null
);
create index market_command_due on market_command (next_attempt, number) where state in ('WAITING', 'FAILING');
create index market_command_case on market_command (case_id, number);
create index market_command_stuck on market_command (number) where state = 'STUCK';

-- The sandbox marketplace: what a real one would keep on its side.
create table sandbox_seller (
    id                text primary key,
    store_name        text not null,
    region            text not null,
    identity_hash     text not null,
    deposit_minor     bigint not null,
    open              boolean not null default true,
    no_listings_until timestamptz,
    risk              int not null default 0
);
create table sandbox_banned (identity_hash text primary key);
create table sandbox_listing (
    id          text primary key,
    seller_id   text not null references sandbox_seller,
    title       text not null,
    price_minor bigint not null,
    category    text not null,
    brand       text not null,
    description text not null,
    delisted    boolean not null default false,
    hidden      boolean not null default false,
    removed     boolean not null default false
);
create index sandbox_listing_seller on sandbox_listing (seller_id);
create table sandbox_order (
    id           text primary key,
    listing_id   text not null references sandbox_listing,
    paid_at      timestamptz not null,
    paid_minor   bigint not null,
    buyer_region text not null,
    refunded     boolean not null default false,
    suspicious   boolean not null default false
);
create index sandbox_order_listing on sandbox_order (listing_id);
create table sandbox_executed (
    key text primary key,
    at  timestamptz not null default now()
);

create sequence number_tp;

-- One purchase; what is true of it so far. A case has at most one, a random check has none before it ends.
create table test_purchase (
    id             text primary key,
    case_id        text unique references case_file,
    state          text not null,
    rule_set       text not null,
    brand          text references organisation,
    right_id       text,
    listing_id     text,
    listing_title  text not null default '',
    listing_url    text not null default '',
    budget_minor   bigint,
    budget_currency text,
    instructions   text not null default '',
    planned_buyer  text,
    buyer          text,
    order_number   text,
    paid_minor     bigint,
    paid_currency  text,
    bought_at      timestamptz,
    seal           text,
    condition      text,
    photos         text[] not null default '{}',
    received_at    timestamptz,
    due            timestamptz,
    finding        text,
    seal_found     text,
    findings       text,
    ending         text,
    reason         text not null default '',
    opened_by      text not null,
    opened_at      timestamptz not null,
    concluded_at   timestamptz,
    told           boolean not null default false,
    opened_case    text references case_file,
    version        int not null default 0
);
create index test_purchase_buyer on test_purchase (buyer, opened_at desc);
create index test_purchase_brand on test_purchase (brand, opened_at desc);
create index test_purchase_opened on test_purchase (opened_at desc, id desc);

-- Who held the item, from when, under which seal; entries are only ever added.
create table purchase_custody (
    id        bigint generated always as identity primary key,
    purchase  text not null references test_purchase,
    at        timestamptz not null,
    by_person text not null,
    what      text not null,
    holder    text not null,
    seal      text not null
);
create index purchase_custody_purchase on purchase_custody (purchase, id);

-- The listing of a random check as it was when it was drawn.
create table purchase_listing (
    purchase       text primary key references test_purchase,
    listing_id     text not null,
    seller_id      text not null,
    seller_name    text not null,
    title          text not null,
    url            text not null,
    price_minor    bigint not null,
    price_currency text not null,
    picture        text,
    category       text not null,
    region         text not null
);

-- Orders loaded from files, as they were there: the same order and item is never loaded twice.
create table market_import_order (
    source_order  text not null,
    item          int not null,
    product       text not null,
    category      text not null,
    seller        text not null,
    seller_zip    text not null,
    seller_city   text not null,
    seller_state  text not null,
    shipped_by    timestamptz not null,
    price_minor   bigint not null,
    freight_minor bigint not null,
    currency      text not null,
    loaded_at     timestamptz not null,
    primary key (source_order, item)
);

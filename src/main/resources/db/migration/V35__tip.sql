create sequence number_pt;

-- What keyed hashes are made with: the same on all nodes, and of no use to whoever has the other tables only.
create table tip_key (
    single boolean primary key default true check (single),
    secret bytea not null
);

-- What the public tells: listings on the marketplace, or a place where something is sold.
create table tip (
    id           text primary key,
    state        text not null check (state in ('UNCONFIRMED', 'TO_SORT', 'TO_CHECK', 'HANDED_ON', 'OPENED', 'ENDED')),
    links        text[] not null,
    area         text,
    place        text,
    brand_name   text not null,
    what         text not null,
    language     text not null,
    email        text,
    token_hash   bytea,
    secret_hash  bytea,
    submitted_at timestamptz not null,
    confirm_by   timestamptz not null,
    note         text not null default '',
    brand        text references organisation,
    agency       text references organisation,
    due          timestamptz,
    ending       text,
    version      int not null default 0
);
create unique index tip_token on tip (token_hash) where token_hash is not null;
create index tip_unconfirmed on tip (confirm_by) where state = 'UNCONFIRMED';

create index tip_to_check on tip (due) where state = 'TO_CHECK';

create table tip_case (
    tip     text not null references tip on delete cascade,
    case_id text not null references case_file,
    primary key (tip, case_id)
);
create index tip_case_case on tip_case (case_id);

-- How often something was tried of late, by keyed hash; rows go when their window is over.
create table tip_limit (
    who    bytea not null,
    kind   text not null,
    until  timestamptz not null,
    tries  int not null,
    primary key (who, kind)
);
create index tip_limit_until on tip_limit (until);

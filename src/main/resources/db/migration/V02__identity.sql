create table organisation (
    id          text primary key,
    kind        text not null,
    name        text not null,
    name_zh     text not null,
    area        text not null default '',
    agency_kind text,
    seller_id   text unique
);
create table person (
    id           text primary key,
    name         text not null,
    organisation text not null references organisation,
    roles        text[] not null,
    locale       text not null default 'en'
);
create index person_roles on person using gin (roles);
create index person_organisation on person (organisation);

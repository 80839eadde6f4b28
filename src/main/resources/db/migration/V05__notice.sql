create table notice (
    id        bigint generated always as identity primary key,
    box       text not null,
    at        timestamptz not null,
    link      text not null,
    text_key  text not null,
    arguments text[] not null,
    unique (box, link, text_key, arguments)
);
create index notice_box on notice (box, at desc, id desc);
create table notice_read (
    notice bigint not null references notice,
    person text not null,
    primary key (notice, person)
);

-- Genuine or fake: what a brand says about telling its goods from copies, one part a row.
create table brand_guide (
    brand     text not null references brand,
    section   text not null,
    audience  text not null,
    body      text not null,
    edited_by text not null,
    edited_at timestamptz not null,
    version   int not null,
    primary key (brand, section)
);

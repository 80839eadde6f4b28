create table brand_right (
    id             text primary key,
    owner          text not null references organisation,
    kind           text not null,
    number         text not null,
    name           text not null,
    territory      text not null,
    classes        int[] not null default '{}',
    in_force_from  date not null,
    in_force_until date not null,
    verified       boolean not null default false,
    check (in_force_until >= in_force_from)
);
create index brand_right_owner on brand_right (owner, name);

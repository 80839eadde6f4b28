-- What came of acts on many tasks, for the notice that tells of their end.
create table desk_result (
    id      text primary key,
    person  text not null,
    at      timestamptz not null,
    done    text[] not null,
    failed  text[] not null,
    reasons text[] not null
);

-- What people have typed into a form and not yet sent; each person has their own.
create table desk_draft (
    person   text not null,
    form     text not null,
    saved_at timestamptz not null,
    names    text[] not null,
    contents text[] not null,
    primary key (person, form)
);

-- A shared filter is offered to those of the same organisation who hold one of these roles.
alter table desk_saved_filter add column organisation text;
alter table desk_saved_filter add column roles text[] not null default '{}';
create index desk_saved_filter_shared on desk_saved_filter (organisation) where organisation is not null;

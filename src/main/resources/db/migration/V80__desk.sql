-- What colleagues of a group took on, so that somebody else can take it over.
create index inbox_taken_due      on inbox (grp, due, id) where assignee is not null;
create index inbox_taken_since    on inbox (grp, since, id) where assignee is not null;
create index inbox_taken_priority on inbox (grp, priority desc, id) where assignee is not null;

-- Filters of the task list that a person gave a name; the pinned ones stand beside the ready-made ones.
create table desk_saved_filter (
    id      bigint generated always as identity primary key,
    person  text not null,
    name    text not null,
    address text not null,
    pinned  boolean not null default true,
    unique (person, name)
);

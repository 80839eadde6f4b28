-- Somebody whom the operator took out: what they did stays under their name, but they come in no more.
alter table person add column ended_at timestamptz;

create table ended_membership (
    person   text primary key references person,
    roles    text[] not null,
    ended_by text not null references person,
    ended_at timestamptz not null,
    reason   text not null
);

-- The people of an organisation by name, a page at a time.
create index person_members on person (organisation, name, id);
drop index person_organisation;

-- Every seller who was ever accused is an organisation: the operator walks them by name, a page at a time.
create index organisation_by_name on organisation (name, id);
create index organisation_by_kind on organisation (kind, name, id);

-- People whom the operator of the embedded portal took in besides those that it brings along: they can sign in.
create table account (
    person   text primary key references person,
    taken_in timestamptz not null
);

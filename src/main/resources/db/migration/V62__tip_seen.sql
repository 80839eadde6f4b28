-- What the marketplace showed when somebody of the public told of it: intake may look days later, the seller does not wait.
create table tip_seen (
    tip     text not null references tip on delete cascade,
    link    text not null,
    listing jsonb not null,
    primary key (tip, link)
);

-- What the marketplace showed when a complaint was filed, until the listing is frozen as evidence: sellers edit, and
-- the first step of the process may have to wait.
create table listing_seen (
    case_id    text not null references case_file,
    listing_id text not null,
    at         timestamptz not null,
    listing    jsonb not null,
    primary key (case_id, listing_id)
);

-- What the virus scanner said of a content; one without a row was never scanned.
create table content_scan (
    sha256 text primary key,
    state  text not null check (state in ('CLEAN', 'WAITING', 'INFECTED')),
    at     timestamptz not null
);
create index content_scan_waiting on content_scan (at, sha256) where state = 'WAITING';

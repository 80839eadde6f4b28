-- The chain of custody: per case one entry after the other without a gap, each holding the hash of the one before.
create table custody (
    case_id   text not null,
    seq       int not null check (seq > 0),
    at        timestamptz not null,
    word      text not null,
    exhibit   text not null,
    sha256    text not null,
    by_person text not null,
    note      text not null,
    salt      text not null,
    hash      text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (case_id, seq)
);
create index custody_exhibit on custody (exhibit, seq);

-- The last entry of each chain; who appends holds this row. What stands behind "published" is in a published head.
create table custody_head (
    case_id   text primary key,
    seq       int not null default 0,
    hash      text not null,
    published int not null default 0
);
create index custody_head_unpublished on custody_head (case_id) where seq > published;

create function custody_stays() returns trigger language plpgsql as $$
begin
    raise exception 'The chain of custody is appended to and never changed';
end $$;
create trigger custody_stays before update or delete or truncate on custody
    for each statement execute function custody_stays();

create sequence number_ap;
-- What a seller can appeal against: a penalty that took effect, heard from the case, and which of its measures stand.
create table appealable (
    case_id    text primary key references case_file,
    seller     text not null references organisation,
    standing   text[] not null,
    decided_at timestamptz not null,
    until      timestamptz not null
);
create table appeal (
    id          text primary key,
    case_id     text not null references appealable,
    seller      text not null references organisation,
    grounds     text not null,
    evidence    text[] not null,
    filed_by    text not null,
    filed_at    timestamptz not null,
    due         timestamptz not null,
    outcome     text check (outcome in ('UPHELD', 'PARTLY', 'OVERTURNED')),
    reversed    text[],
    reasons     text,
    decided_by  text,
    decided_at  timestamptz,
    carried_out boolean not null default false,
    version     int not null default 0
);
create index appeal_case on appeal (case_id, filed_at);
create index appeal_seller on appeal (seller, filed_at desc);
create unique index appeal_one_at_a_time on appeal (case_id) where outcome is null;

-- What the reason of a complaint asks for, and the number under which the reporter's own system knows it.
alter table complaint add column facts jsonb not null default '{}';
alter table complaint add column reference text;
create index complaint_reference on complaint (brand, reference) where reference is not null;

-- What is wrong with this one listing, where the reporter said so.
alter table complaint_listing add column remark text not null default '';

-- What was filed under a key or a reference, so that the same request again gets the first answer and files nothing.
-- A row without a complaint is held by a transaction that has not ended; nobody else ever sees one.
create table complaint_key (
    organisation text not null,
    kind         text not null,
    key          text not null,
    digest       text not null,
    complaint    text references complaint,
    cases        text[] not null default '{}',
    at           timestamptz not null,
    primary key (organisation, kind, key)
);
-- Keys are swept after two days; references are kept.
create index complaint_key_swept on complaint_key (at) where kind = 'KEY';

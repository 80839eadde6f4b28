create sequence number_rg;
create table registration (
    id         text primary key,
    kind       text not null check (kind in ('RIGHT', 'RENEWAL', 'LETTER')),
    applicant  text not null references organisation,
    person     text not null,
    form       jsonb not null,
    saved_at   timestamptz not null,
    state      text not null check (state in ('DRAFT', 'UNDER_REVIEW', 'ASKED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    title      text not null default '',
    target     text,
    sent_at    timestamptz,
    due        timestamptz,
    question   text,
    reason     text,
    ended_by   text,
    ended_at   timestamptz,
    version    int not null default 0
);
create index registration_of_applicant on registration (applicant, saved_at desc, id desc);
create index registration_draft on registration (person, saved_at desc) where state = 'DRAFT';
-- Of two renewals of one right at once nobody could say which of the dates counts.
create unique index registration_one_renewal on registration (target)
    where kind = 'RENEWAL' and state in ('UNDER_REVIEW', 'ASKED');
create table registration_answer (
    id           bigint generated always as identity primary key,
    registration text not null references registration,
    question     text not null,
    answer       text not null,
    at           timestamptz not null
);
create index registration_answers on registration_answer (registration, id);
create table registration_file (
    registration text not null references registration,
    evidence     text not null,
    part         text not null check (part in ('DOCUMENT', 'TRANSLATION')),
    primary key (registration, evidence)
);

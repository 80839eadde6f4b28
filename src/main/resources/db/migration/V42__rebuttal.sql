-- One rebuttal a case: whose turn it is to speak, and until when.
create table rebuttal (
    case_id         text primary key references case_file,
    state           text not null,
    attempt         int not null default 1,
    attempts        int not null,
    until           timestamptz not null,
    first_reminder  timestamptz not null,
    second_reminder timestamptz not null,
    last_reminder   timestamptz not null,
    reminded        int not null default 0,
    answer_by       timestamptz,
    outcome         text,
    interim         boolean not null default false,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    version         int not null default 0
);

-- What was said in each attempt, by whom.
create table rebuttal_attempt (
    case_id       text not null references rebuttal,
    attempt       int not null,
    statement     text not null,
    grounds       text[] not null,
    evidence      text[] not null,
    by_person     text not null,
    at            timestamptz not null,
    position      text,
    reasons       text not null default '',
    note          text not null default '',
    answered_by   text,
    answered_at   timestamptz,
    verdict       text,
    assessment    text not null default '',
    assessed_by   text,
    assessed_at   timestamptz,
    primary key (case_id, attempt)
);

-- What a seller has written so far and not yet sent.
create table rebuttal_draft (
    case_id   text primary key references rebuttal,
    statement text not null,
    grounds   text[] not null,
    at        timestamptz not null
);

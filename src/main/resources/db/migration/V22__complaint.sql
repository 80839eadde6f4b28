create sequence number_cp;
create sequence number_cd;

-- A complaint as it was filed; it opens or joins one case per seller it names.
create table complaint (
    id          text primary key,
    brand       text not null references organisation,
    right_id    text not null references brand_right,
    reason      text not null,
    description text not null,
    by_person   text not null,
    at          timestamptz not null
);
create index complaint_brand on complaint (brand, id desc);

create table complaint_listing (
    complaint  text not null references complaint,
    case_id    text not null references case_file,
    listing_id text not null,
    primary key (complaint, case_id, listing_id)
);
create index complaint_listing_case on complaint_listing (case_id);

create table complaint_taken_back (
    case_id   text primary key references case_file,
    by_person text not null,
    at        timestamptz not null,
    reason    text not null
);

create table complaint_draft (
    number   text primary key,
    person   text not null,
    saved_at timestamptz not null,
    content  jsonb not null
);
create index complaint_draft_person on complaint_draft (person, saved_at desc);

-- What the automatic checks of screening found.
create table complaint_check (
    case_id    text not null references case_file,
    check_name text not null,
    passed     boolean not null,
    arguments  text[] not null,
    at         timestamptz not null,
    primary key (case_id, check_name)
);

-- How far the verification of a case has come.
create table verification (
    case_id   text primary key references case_file,
    state     text not null,
    due       timestamptz,
    questions int not null default 0,
    reason    text,
    text      text not null default '',
    version   int not null default 0
);
create index verification_bad_faith on verification (case_id) where reason = 'BAD_FAITH';

create table clarification (
    case_id     text not null references case_file,
    number      int not null,
    question    text not null,
    asked_at    timestamptz not null,
    due         timestamptz not null,
    answer      text,
    answered_at timestamptz,
    primary key (case_id, number)
);

-- What screening asks of other cases.
create index case_strikes on case_file (seller_id) where outcome in ('PENALISED', 'REFERRED');
create index case_reporter on case_file (reporter, closed_at) where closed_at is not null;
create index case_reporter_person on case_file (reporter_person, closed_at) where closed_at is not null;

create sequence number_ld;
create sequence number_rf;

create table lead (
    id         text primary key,
    title      text not null,
    summary    text not null,
    state      text not null,
    built_by   text not null,
    built_at   timestamptz not null,
    refusal    text,
    release_due timestamptz not null,
    released_by text,
    version    int not null default 0
);
create table lead_case (
    lead    text not null references lead,
    case_id text not null references case_file,
    primary key (lead, case_id)
);
create index lead_case_case on lead_case (case_id);
create table lead_agency (
    lead   text not null references lead,
    agency text not null references organisation,
    primary key (lead, agency)
);

create table referral (
    id          text primary key,
    lead        text not null references lead,
    agency      text not null references organisation,
    state       text not null,
    passed_from text references referral,
    passed_to   text references organisation,
    sent_at     timestamptz not null,
    due         timestamptz not null,
    accepted_at timestamptz,
    accepted_by text,
    ended_at    timestamptz,
    ending      text,
    reason      text,
    version     int not null default 0
);
create index referral_agency on referral (agency, sent_at desc, id desc);
create index referral_lead on referral (lead);
create table referral_officer (
    referral text not null references referral,
    person   text not null references person,
    primary key (referral, person)
);
create table referral_question (
    id          bigint generated always as identity primary key,
    referral    text not null references referral,
    question    text not null,
    asked_by    text not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz
);
create index referral_question_referral on referral_question (referral, id);
create table referral_outcome (
    id              bigint generated always as identity primary key,
    referral        text not null references referral,
    at              timestamptz not null,
    by_person       text not null,
    happened_on     date not null,
    suspects        int not null,
    arrests         int not null,
    rings           int not null,
    stores          int not null,
    factories       int not null,
    warehouses      int not null,
    online_stores   int not null,
    seized          bigint not null,
    destroyed       bigint not null,
    value_minor     bigint not null,
    currency        text not null,
    basis           text not null,
    judgments       int not null,
    note            text not null
);
create index referral_outcome_referral on referral_outcome (referral, id);
create index referral_outcome_day on referral_outcome (happened_on);

create table rule_set (
    id       text primary key,
    data     jsonb not null,
    in_force boolean not null default false,
    since    timestamptz not null default now()
);
create table rule_decision (
    id             bigint generated always as identity primary key,
    subject        text not null,
    decision_table text not null,
    rule_set       text not null,
    inputs         jsonb not null,
    hits           jsonb not null,
    at             timestamptz not null
);
create index rule_decision_subject on rule_decision (subject, id desc);

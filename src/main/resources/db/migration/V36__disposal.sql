-- How long exhibits are kept, for the rule sets that are there already.
update rule_set set data = jsonb_set(data, '{deadlines}',
    '{"exhibits": {"amount": 36, "unit": "MONTHS"}}'::jsonb || (data -> 'deadlines'));

-- Until when the exhibits of a closed case are kept.
create table retention (
    case_id   text primary key,
    closed_at timestamptz not null,
    until     timestamptz not null
);

-- When an exhibit is due, and the proposal to dispose of it or the one by which that was done.
alter table evidence add column keep_until timestamptz;
alter table evidence add column disposal text;
create index evidence_due on evidence (keep_until, id) where keep_until is not null and disposal is null;
create index evidence_disposal on evidence (disposal, id) where disposal is not null;

insert into retention (case_id, closed_at, until)
select c.id, c.closed_at, (c.closed_at at time zone 'Asia/Shanghai'
    + make_interval(months => (r.data #>> '{deadlines,exhibits,amount}')::int)) at time zone 'Asia/Shanghai'
from case_file c join rule_set r on r.id = c.rule_set where c.closed_at is not null;
update evidence e set keep_until = r.until from retention r where r.case_id = e.case_id;

-- Exhibits whose content is gone, and which two persons saw to it.
create table disposed_exhibit (
    exhibit      text primary key references evidence,
    at           timestamptz not null,
    proposed_by  text not null,
    confirmed_by text not null,
    reason       text not null
);

-- Contents that no exhibit needs any more: they leave the disk once nobody can still be fetching them.
create table leaving_content (
    sha256 text primary key,
    since  timestamptz not null
);
create index leaving_content_since on leaving_content (since, sha256);

-- Whoever forbids that the exhibits of a case are disposed of; each agency for itself, the platform as one.
create table legal_hold (
    id           bigint generated always as identity primary key,
    case_id      text not null,
    organisation text not null,
    placed_by    text not null,
    placed_at    timestamptz not null,
    reason       text not null,
    lifted_by    text,
    lifted_at    timestamptz,
    lift_reason  text
);
create unique index legal_hold_one_each on legal_hold (case_id, organisation) where lifted_at is null;
create index legal_hold_case on legal_hold (case_id, id);
create index legal_hold_in_force on legal_hold (id) where lifted_at is null;

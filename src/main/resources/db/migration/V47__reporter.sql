create sequence number_rr;
create sequence number_rm;

-- Everyone who reports: a brand, a volunteer, the random checks, the public; and what their record amounts to.
create table reporter (
    number          text primary key,
    kind            text not null check (kind in ('BRAND', 'VOLUNTEER', 'RANDOM_CHECK', 'PUBLIC')),
    ref             text not null,
    lane            text not null default 'ORDINARY' check (lane in ('ORDINARY', 'TRUSTED', 'LOST')),
    lane_at         timestamptz,
    warned_from     timestamptz,
    warned_until    timestamptz,
    suspended_from  timestamptz,
    suspended_until timestamptz,
    weighed_until   timestamptz not null default '-infinity',
    unique (kind, ref)
);
create index reporter_trusted on reporter (number) where lane = 'TRUSTED';

-- What became of each complaint; the truth behind the tallies.
create table reporter_case (
    case_id   text not null references case_file,
    reporter  text not null references reporter,
    reason    text not null,
    filed_at  timestamptz not null,
    score     text,
    scored_at timestamptz,
    gravity   text,
    primary key (case_id, reporter)
);
create index reporter_case_scored on reporter_case (reporter, scored_at desc, case_id desc) where scored_at is not null;
create index reporter_case_pending on reporter_case (reporter, case_id) where score is null;
create index reporter_case_false on reporter_case (reporter, scored_at) where score = 'KNOWINGLY_FALSE';

-- The same counted by day, so that a window of months is a sum of some hundred rows and never of a million.
create table reporter_day (
    reporter text not null references reporter,
    day      date not null,
    reason   text not null,
    score    text not null,
    cases    int not null,
    primary key (reporter, day, reason, score)
);

-- Warnings and suspensions, from the moment the rules propose one.
create table reporter_measure (
    id             text primary key,
    reporter       text not null references reporter,
    state          text not null check (state in ('PROPOSED', 'DECIDED', 'IN_FORCE', 'DISMISSED', 'LIFTED')),
    proposed_days  int not null,
    number         int not null,
    decided_cases  int not null,
    gravity        text not null,
    intention      text not null,
    proposed_at    timestamptz not null,
    sent_back      text not null default '',
    chosen_days    int,
    reasons        text,
    decided_by     text,
    decided_at     timestamptz,
    approved_by    text,
    in_force_from  timestamptz,
    in_force_until timestamptz,
    appeal_until   timestamptz,
    grounds        text,
    appealed_by    text,
    appealed_at    timestamptz,
    upheld         boolean,
    appeal_reasons text,
    appeal_by      text,
    appeal_at      timestamptz,
    version        int not null default 0
);
create index reporter_measure_reporter on reporter_measure (reporter, proposed_at desc);
create unique index reporter_measure_one_at_a_time on reporter_measure (reporter) where state in ('PROPOSED', 'DECIDED');

-- The record was counted anew for each case until now; these indexes served that.
drop index verification_bad_faith;
drop index case_reporter;
drop index case_reporter_person;

-- What was reported before there were records.
insert into reporter (number, kind, ref)
select 'RR-' || to_char(now(), 'YYYY') || '-' || lpad(nextval('number_rr')::text, 6, '0'), kind, ref
from (select distinct origin as kind,
        case origin when 'BRAND' then reporter when 'VOLUNTEER' then reporter_person when 'PUBLIC' then 'public' else 'platform' end as ref
    from case_file) known
where ref is not null;

insert into reporter_case (case_id, reporter, reason, filed_at, score, scored_at, gravity)
select c.id, r.number,
    coalesce((select p.reason from complaint p join complaint_listing l on l.complaint = p.id where l.case_id = c.id order by p.id limit 1), c.allegation),
    c.opened_at, s.score, case when s.score is not null then coalesce(c.closed_at, c.overturned_at, c.notified_at) end,
    case when s.score is null then null when c.ground is not null then 'GRAVE' when c.notified_at is not null then 'SERIOUS' else 'SLIGHT' end
from case_file c
join reporter r on r.kind = c.origin
    and r.ref = case c.origin when 'BRAND' then c.reporter when 'VOLUNTEER' then c.reporter_person when 'PUBLIC' then 'public' else 'platform' end
left join verification v on v.case_id = c.id
cross join lateral (select case
    when c.outcome = 'TAKEN_BACK' then 'WITHDRAWN'
    when c.overturned_at is not null then 'REBUTTED'
    when c.outcome in ('PENALISED', 'REFERRED') then 'UPHELD'
    when c.outcome in ('REFUTED', 'GENUINE') then 'REBUTTED'
    when c.outcome = 'REJECTED' and v.reason = 'BAD_FAITH' then 'KNOWINGLY_FALSE'
    else c.outcome end as score) s;

insert into reporter_day (reporter, day, reason, score, cases)
select reporter, (scored_at at time zone 'Asia/Shanghai')::date, reason, score, count(*) from reporter_case
where score is not null group by 1, 2, 3, 4;

-- What the rules on reporters need, for the rule sets that are there already.
update rule_set set data = jsonb_set(data, '{numbers}', '{"badFaithWarnPercent": 1, "badFaithSuspendPercent": 5,
    "suspensionDays": 30, "suspensionDaysAgain": 90, "warningMonths": 12}'::jsonb || (data -> 'numbers'));

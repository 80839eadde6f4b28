-- Which reporter named which listing: when one of several stands by a case no more, what only they named falls with them.
create table reporter_listing (
    case_id    text not null,
    reporter   text not null,
    listing_id text not null,
    primary key (case_id, listing_id, reporter),
    foreign key (case_id, reporter) references reporter_case on delete cascade
);

-- Since when a reporter stands by the case no more, because they took it back or were found out.
alter table reporter_case add column left_at timestamptz;

-- The platform's own findings and those of the public that joined a case left no report until now.
insert into reporter (number, kind, ref)
select 'RR-' || to_char(now(), 'YYYY') || '-' || lpad(nextval('number_rr')::text, 6, '0'), kind, ref
from (values ('RANDOM_CHECK', 'platform'), ('PUBLIC', 'public')) known (kind, ref)
where exists (select 1 from case_file)
and not exists (select 1 from reporter r where r.kind = known.kind and r.ref = known.ref);

insert into reporter_case (case_id, reporter, reason, filed_at)
select c.id, r.number, 'COUNTERFEIT', p.concluded_at
from test_purchase p join case_file c on c.id = p.opened_case and c.closed_at is null
join reporter r on r.kind = 'RANDOM_CHECK'
where p.concluded_at is not null
on conflict do nothing;

insert into reporter_case (case_id, reporter, reason, filed_at)
select c.id, r.number, 'COUNTERFEIT', max(t.submitted_at)
from tip_case l join tip t on t.id = l.tip join case_file c on c.id = l.case_id and c.closed_at is null
join reporter r on r.kind = 'PUBLIC'
group by c.id, r.number
on conflict do nothing;

-- Of open cases only: in those that are closed nothing falls any more.
insert into reporter_listing (case_id, reporter, listing_id)
select a.case_id, a.reporter, l.listing_id
from (
    select n.case_id, r.number as reporter, n.listing_id
    from complaint_listing n join complaint p on p.id = n.complaint join reporter r on r.kind = 'BRAND' and r.ref = p.brand
    union
    select w.case_id, r.number, w.listing_id
    from surveillance_watch w join reporter r on r.kind = 'VOLUNTEER' and r.ref = w.reported_by
    union
    select p.opened_case, r.number, p.listing_id from test_purchase p join reporter r on r.kind = 'RANDOM_CHECK'
) a
join case_file c on c.id = a.case_id and c.closed_at is null
join reporter_case k on k.case_id = a.case_id and k.reporter = a.reporter
join case_listing l on l.case_id = a.case_id and l.listing_id = a.listing_id
on conflict do nothing;

-- What nobody is known to have named was named by who came first, which is so where the public opened the case.
insert into reporter_listing (case_id, reporter, listing_id)
select l.case_id, k.reporter, l.listing_id
from case_listing l join case_file c on c.id = l.case_id and c.closed_at is null
cross join lateral (select reporter from reporter_case where case_id = c.id order by filed_at, reporter limit 1) k
where not exists (
    select 1 from reporter_listing n where n.case_id = l.case_id and n.listing_id = l.listing_id);

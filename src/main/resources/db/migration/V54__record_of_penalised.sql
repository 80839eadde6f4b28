-- A case counts as upheld from its penalty on and not from its end. Those that were penalised and open when the records
-- began were left without a score, so that an appeal that was won later would not have counted either.
with upheld as (
    update reporter_case c set score = 'UPHELD', scored_at = p.imposed_at, gravity = 'SERIOUS'
    from penalty p
    where p.case_id = c.case_id and p.state = 'IMPOSED' and p.overturned_at is null and c.score is null
    returning c.reporter, (c.scored_at at time zone 'Asia/Shanghai')::date as day, c.reason
)
insert into reporter_day (reporter, day, reason, score, cases)
select reporter, day, reason, 'UPHELD', count(*) from upheld group by 1, 2, 3
on conflict (reporter, day, reason, score) do update set cases = reporter_day.cases + excluded.cases;

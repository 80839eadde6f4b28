-- Who was asked, because a case can pass to another reporter: a brand as a whole, a volunteer alone.
alter table clarification add column asked text references organisation;
alter table clarification add column asked_person text;

-- Of a case that has passed on since, nobody knows it any more: what was asked is for its owner and the platform then.
update clarification q set asked = f.reporter, asked_person = case when f.origin = 'VOLUNTEER' then f.reporter_person end
from case_file f
where f.id = q.case_id and not exists (
    select 1 from case_event e
    where e.case_id = q.case_id and e.text_key = 'cases.timeline.ReporterPassed' and e.at >= q.asked_at);

-- what one organisation complained of, was asked or handed in is no other agent's to read; entries from before too
update case_event e set within = p.organisation, audience = 'REPORTER_APART'
from person p join organisation o on o.id = p.organisation
where p.id = e.by_person and o.kind in ('BRAND', 'AGENT') and e.audience = 'REPORTER' and e.within = ''
  and e.text_key in ('complaint.timeline.ComplaintFiled', 'complaint.timeline.ClarificationAnswered', 'cases.timeline.EvidenceAdded');
update case_event e set within = f.reporter, audience = 'REPORTER_APART'
from case_file f
where f.id = e.case_id and f.reporter is not null and e.within = '' and e.text_key = 'complaint.timeline.ClarificationAsked';

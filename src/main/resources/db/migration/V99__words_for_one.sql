-- Why a volunteer's finding was set aside stood where all volunteers of the case read it; it is for them and the platform.
update case_event set audience = 'STAFF', within = ''
where text_key = 'complaint.timeline.JointComplaintSetAside'
  and within in (select id from organisation where kind = 'VOLUNTEERS');

-- Parts and questions of a case that look alike are told apart by when they were; told before, by when they were told.
update notice set arguments = arguments || to_char(at at time zone 'Asia/Shanghai', '"@"YYYY-MM-DD"T"HH24:MI')
where text_key in ('complaint.notice.passed', 'complaint.notice.fewer');
update notice n set arguments = n.arguments || (select count(*)::text from case_listing l where l.case_id = n.arguments[1])
where n.text_key = 'complaint.notice.fewer';
update notice n
set arguments = n.arguments || array[to_char(q.due at time zone 'Asia/Shanghai', '"@"YYYY-MM-DD"T"HH24:MI'), '1']
from clarification q
where n.text_key = 'complaint.notice.asked' and q.case_id = n.arguments[1] and q.number = 1;

-- What somebody is told may have more words than an index takes in.
create function notice_words(text[]) returns text language sql immutable parallel safe
    return md5(array_to_string($1, chr(31)));
create function notice_subjects(text[]) returns text[] language sql immutable parallel safe
    return array(select word from unnest($1) word where length(word) <= 100);

create unique index notice_once on notice (box, link, text_key, notice_words(arguments));
alter table notice drop constraint notice_box_link_text_key_arguments_key;
create index notice_subjects on notice using gin (notice_subjects(arguments));
drop index notice_arguments;

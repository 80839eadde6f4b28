-- what somebody was told of a thing
create index notice_subject on notice (box, split_part(link, '/', -1));
create index notice_arguments on notice using gin (arguments);

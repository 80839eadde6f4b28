-- That a seller had answered was told without saying until when; where nobody knows it any more, by the term of four days.
update notice n
set arguments = n.arguments || to_char(
    coalesce((select r.answer_by from rebuttal r where r.case_id = n.arguments[1] and r.answer_by > n.at), n.at + interval '4 days')
        at time zone 'Asia/Shanghai', '"@"YYYY-MM-DD"T"HH24:MI')
where n.text_key = 'rebuttal.notice.filed' and cardinality(n.arguments) = 1;

-- Once intake has looked at a case and let it go on, nothing joins it that nobody would look at any more.
alter table case_file add column verified_at timestamptz;
update case_file set verified_at = opened_at where stage <> 'VERIFICATION';
update case_file f set verified_at = now()
    where stage = 'VERIFICATION' and exists (
        select 1 from verification v where v.case_id = f.id and v.state not in ('TO_VERIFY', 'CLARIFYING'));

-- Until when each tip may wait where it is: for its sender, intake, the rights owner or the agency; and whether somebody
-- was told that it waited longer.
update tip set due = confirm_by where state = 'UNCONFIRMED';
update tip set due = i.due from inbox i where i.subject = tip.id and i.step in ('sortTip', 'receiveTip')
    and tip.state in ('TO_SORT', 'HANDED_ON') and i.due <> 'infinity';
update tip set due = submitted_at + interval '7 days' where due is null and state in ('TO_SORT', 'HANDED_ON');
alter table tip drop column confirm_by;
alter table tip add column told boolean not null default false;
drop index tip_to_check;
create index tip_due on tip (state, due, id) where state not in ('OPENED', 'ENDED') and not told;

-- What all reporters of a kind did over a window is a sum over days.
create index reporter_day_day on reporter_day (day);

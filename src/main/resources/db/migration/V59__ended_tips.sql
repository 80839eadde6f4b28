-- What the public told goes once its time after the end is over; for what ended before this was kept, from now on.
update tip set due = now() + interval '36 months' where state = 'ENDED';
drop index tip_due;
create index tip_due on tip (state, due, id) where due is not null and not told;

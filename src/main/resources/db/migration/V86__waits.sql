-- the group whose clock stands still until somebody else has done this step; empty: nobody's
alter table inbox add column waits text not null default '';
update inbox set waits = 'officer:' || (select r.agency from referral r where r.id = inbox.subject) where paused;
alter table inbox drop column paused;

-- For which organisation a file was handed in: people change theirs, and what they said for one stays its word.
alter table evidence add column organisation text;
update evidence e set organisation = coalesce((select p.organisation from person p where p.id = e.by_person), 'platform');
alter table evidence alter column organisation set not null;

-- the one organisation that reads an entry, where several of its kind work on the case; empty: all of them
alter table case_event add column within text not null default '';

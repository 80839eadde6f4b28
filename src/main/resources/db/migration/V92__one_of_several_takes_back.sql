-- Where several reported the same, one of them can take its part back and the case goes on; later it can do so again.
alter table complaint_taken_back drop constraint complaint_taken_back_pkey;
alter table complaint_taken_back add column id bigint generated always as identity primary key;
alter table complaint_taken_back add column whole boolean not null default true;
create unique index complaint_taken_back_whole on complaint_taken_back (case_id) where whole;
alter table complaint_taken_back add column brand text references organisation;
create index complaint_taken_back_part on complaint_taken_back (case_id, brand) where not whole;

-- What became of a complaint that is no part of its case any more, while that goes on for others; null as long as it is.
alter table complaint_listing add column left_as text check (left_as in ('TAKEN_BACK', 'REJECTED'));

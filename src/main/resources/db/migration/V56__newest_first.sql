-- Newest first by their time: numbers get longer after 999,999 and then no longer sort as texts.
drop index complaint_brand;
create index complaint_brand on complaint (brand, at desc, id desc);
create index complaint_file_begun on complaint_file (organisation, begun_at desc, id desc);

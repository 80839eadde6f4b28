-- A seller's cases on a right, newest first: what a new complaint joins or is linked to. The index it replaces knew the open ones only.
create index case_latest on case_file (seller_id, right_id, brand, opened_at desc, id desc);
drop index case_merge;

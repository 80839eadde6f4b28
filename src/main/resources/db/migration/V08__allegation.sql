-- What a case accuses its seller of; and when an appeal left nothing of its penalty, which unmakes the strike.
alter table case_file add column allegation text not null default 'COUNTERFEIT'
    check (allegation in ('IMPROPER_USE', 'COUNTERFEIT'));
alter table case_file alter column allegation drop default;
alter table case_file add column overturned_at timestamptz;
create index case_of_seller on case_file (seller_id) where outcome in ('PENALISED', 'REFERRED');

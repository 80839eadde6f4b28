-- What was held against the seller once the rebuttal has ended: counterfeit or fictitiousTransactions, null before.
alter table case_file add column ground text;

-- The proven cases of a seller, asked for at each triage; two indexes on their endings said the same and no longer serve.
drop index case_strikes;
drop index case_of_seller;
create index case_proven on case_file (seller_id) where ground = 'counterfeit' and overturned_at is null;

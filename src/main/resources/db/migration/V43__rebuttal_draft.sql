-- What is typed into any form is kept in one place now.
drop table rebuttal_draft;

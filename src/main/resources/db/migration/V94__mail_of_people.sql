-- Where the sign-in provider says that a person can be written to; null when it does not say.
alter table person add column mail text;

-- One row once demo data are made here: how many cases there shall be and how many there are.
create table demo (
    cases int not null,
    told  int not null
);

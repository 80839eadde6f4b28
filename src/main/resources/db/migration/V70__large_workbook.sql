-- Workbooks that are made while nobody waits for them; their files lie in the data folder under the id.
create table large_workbook (
    id        text primary key,
    person    text not null,
    first_day date not null,
    last_day  date not null,
    state     text not null check (state in ('MAKING', 'READY', 'BROKEN')),
    begun_at  timestamptz not null
);
create index large_workbook_age on large_workbook (begun_at);

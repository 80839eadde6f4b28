create sequence number_bf;

-- A file of many complaints, one listing a row. The file itself lies in the data folder until all of its rows are decided.
create table complaint_file (
    id            text primary key,
    organisation  text not null references organisation,
    person        text not null,
    name          text not null,
    state         text not null check (state in ('WAITING', 'READ', 'DONE', 'REFUSED')),
    rows          int not null default 0,
    filed         int not null default 0,
    known         int not null default 0,
    refused       int not null default 0,
    why           text,
    why_arguments text[] not null default '{}',
    begun_at      timestamptz not null,
    ended_at      timestamptz,
    -- Whoever works on it holds it until then; afterwards another may go on.
    held_until    timestamptz not null,
    tries         int not null default 0
);
create index complaint_file_organisation on complaint_file (organisation, id desc);
create index complaint_file_left on complaint_file (held_until) where state in ('WAITING', 'READ');

create table complaint_file_row (
    file          text not null references complaint_file on delete cascade,
    number        int not null,
    cells         jsonb not null,
    state         text not null check (state in ('READ', 'FILED', 'KNOWN', 'REFUSED')),
    complaint     text references complaint,
    why           text,
    why_arguments text[] not null default '{}',
    primary key (file, number)
);
create index complaint_file_row_left on complaint_file_row (file, number) where state = 'READ';
create index complaint_file_row_refused on complaint_file_row (file, number) where state = 'REFUSED';

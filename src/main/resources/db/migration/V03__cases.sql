-- One seller accused of infringing one right with one or more listings.
create table case_file (
    id              text primary key,
    brand           text not null references organisation,
    right_id        text not null,
    right_kind      text not null,
    seller_id       text not null,
    seller          text not null references organisation,
    reporter        text references organisation,
    reporter_person text,
    origin          text not null,
    category        text not null,
    region          text not null,
    amount_minor    bigint not null,
    currency        text not null,
    rule_set        text not null,
    risk            text,
    route           text,
    priority        int not null default 50,
    stage           text not null,
    outcome         text,
    linked_to       text references case_file,
    opened_at       timestamptz not null,
    notified_at     timestamptz,
    closed_at       timestamptz,
    version         int not null default 0
);
create index case_merge on case_file (brand, right_id, seller_id, opened_at desc) where closed_at is null;
create index case_opened on case_file (opened_at desc, id desc);
create index case_brand on case_file (brand, opened_at desc);
create index case_seller on case_file (seller, opened_at desc);
create index case_stage on case_file (stage, opened_at desc);

create table case_listing (
    case_id      text not null references case_file,
    listing_id   text not null,
    title        text not null,
    url          text not null,
    price_minor  bigint not null,
    currency     text not null,
    picture      text,
    primary key (case_id, listing_id)
);
create index case_listing_listing on case_listing (listing_id);

-- Who, besides platform staff, may see a case. Written by the capabilities; a null person means the whole organisation.
create table case_grant (
    case_id      text not null references case_file,
    organisation text not null references organisation,
    role         text not null,
    person       text not null default '',
    primary key (case_id, organisation, role, person)
);
create index case_grant_organisation on case_grant (organisation, role, case_id desc);

create table case_event (
    id        bigint generated always as identity primary key,
    case_id   text not null references case_file,
    at        timestamptz not null,
    by_person text not null,
    text_key  text not null,
    arguments text[] not null,
    audience  text not null
);
create index case_event_case on case_event (case_id, at desc, id desc);

-- Whose turn it is: one row per open step, written in the transaction that opens and closes the step.
create table inbox (
    id        text primary key,
    step      text not null,
    subject   text not null,
    case_id   text,
    grp       text not null,
    assignee  text,
    due       timestamptz not null default 'infinity',
    priority  int not null,
    brand     text not null,
    against   text not null,
    since     timestamptz not null,
    unique (subject, step)
);
create index inbox_mine_due      on inbox (assignee, due, id) where assignee is not null;
create index inbox_mine_since    on inbox (assignee, since, id) where assignee is not null;
create index inbox_mine_priority on inbox (assignee, priority desc, id) where assignee is not null;
create index inbox_group_due      on inbox (grp, due, id) where assignee is null;
create index inbox_group_since    on inbox (grp, since, id) where assignee is null;
create index inbox_group_priority on inbox (grp, priority desc, id) where assignee is null;
create index inbox_case on inbox (case_id) where case_id is not null;

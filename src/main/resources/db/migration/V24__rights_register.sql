create sequence number_bd;
create sequence number_rt;
-- A brand belongs to one owner, and its rights name it.
create table brand (
    id    text primary key,
    owner text not null references organisation,
    name  text not null
);
create index brand_name_start on brand (lower(name) text_pattern_ops);
create unique index brand_of_owner on brand (owner, lower(name));
-- So far every owner had one brand, which was called like the owner itself.
insert into brand (id, owner, name)
    select distinct o.id, o.id, o.name from brand_right r join organisation o on o.id = r.owner;

alter table brand_right
    add column brand  text references brand,
    add column office text not null default '',
    add column state  text not null default 'UNDER_REVIEW'
        check (state in ('UNDER_REVIEW', 'QUESTIONS', 'VERIFIED', 'REFUSED', 'WITHDRAWN')),
    add column reason text,
    add column warned int;
-- What nobody verified so far waits for nobody: it has to be registered again.
update brand_right set brand = owner, state = case when verified then 'VERIFIED' else 'WITHDRAWN' end;
alter table brand_right alter column brand set not null;
alter table brand_right drop column verified;
create index brand_right_brand on brand_right (brand);
create index brand_right_name on brand_right (name, id);
create index brand_right_name_start on brand_right (lower(name) text_pattern_ops);
create index brand_right_number on brand_right (number);
create index brand_right_until on brand_right (in_force_until) where state = 'VERIFIED';
-- One registration of one office's number: two at once, and nobody knows whose it is.
create unique index brand_right_once on brand_right (kind, territory, number)
    where state in ('UNDER_REVIEW', 'QUESTIONS', 'VERIFIED');

-- An owner lets an agent act for some of its brands.
create table letter (
    id          text primary key,
    agent       text not null references organisation,
    owner       text not null references organisation,
    territories text[] not null,
    valid_from  date not null,
    valid_until date not null,
    ended_on    date,
    warned      int,
    check (agent <> owner),
    check (valid_until >= valid_from)
);
create index letter_agent on letter (agent);
create index letter_owner on letter (owner);
create index letter_until on letter (valid_until) where ended_on is null;
create table letter_brand (
    letter text not null references letter,
    brand  text not null references brand,
    primary key (letter, brand)
);
create index letter_brand_brand on letter_brand (brand);

-- A database that holds the rule set of 2014 already lacks what it says of rights.
update rule_set set data = data
    || jsonb_build_object('deadlines', data -> 'deadlines' || '{"rightsClarification": {"amount": 5, "unit": "WORKING_DAYS"}}')
    || jsonb_build_object('numbers', data -> 'numbers' || '{"rightsFirstWarningDays": 90, "rightsLastWarningDays": 30}')
    where id = 'alibaba-2014';

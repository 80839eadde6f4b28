create sequence number_dp;

-- What one person proposes to dispose of and a second confirms or declines. The exhibits name their proposal.
create table disposal (
    id          text primary key,
    state       text not null check (state in ('PROPOSED', 'CONFIRMED', 'DECLINED')),
    exhibits    int not null,
    reason      text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    why_not     text,
    version     int not null default 0
);
create index disposal_newest on disposal (proposed_at desc, id desc);

-- What looks alike is asked for all files of a case at once, and forgotten with its content.
create index content_look_content on content_look (sha256);

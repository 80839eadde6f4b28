-- What is old is thrown away daily.
create index desk_draft_saved_at on desk_draft (saved_at);
create index desk_result_at on desk_result (at);

-- When the turn began for which a draft was typed: the next turn at the same step begins with an empty form.
alter table desk_draft add column turn timestamptz;

-- Whether more tasks fitted than can be done at once.
alter table desk_result add column more boolean not null default false;

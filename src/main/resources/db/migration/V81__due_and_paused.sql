-- Whether another party's clock stands still until the step is done: an agency that asked waits for its answer.
alter table inbox add column paused boolean not null default false;

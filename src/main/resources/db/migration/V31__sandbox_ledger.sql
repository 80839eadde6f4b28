-- Every amount the sandbox moves, twice: once out of an account and once into another. Balances are sums, never columns.
create table sandbox_posting (
    number  bigint generated always as identity primary key,
    reason  text not null,
    account text not null,
    minor   bigint not null,
    at      timestamptz not null default now()
);
create index sandbox_posting_account on sandbox_posting (account) include (minor);
create index sandbox_posting_reason on sandbox_posting (reason);
insert into sandbox_posting (reason, account, minor)
select 'opening', 'outside', -deposit_minor from sandbox_seller
union all select 'opening', 'deposit:' || id, deposit_minor from sandbox_seller;
alter table sandbox_seller drop column deposit_minor;
-- One person can have several stores, so a ban is kept by person.
create index sandbox_seller_identity on sandbox_seller (identity_hash);

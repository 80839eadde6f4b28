-- The penalty of a proven case, its measures one by one, and the books that follow from them.
create table penalty (
    case_id       text primary key references case_file,
    seller_id     text not null,
    store_name    text not null,
    brand_name    text not null,
    violation     text not null,
    violated_at   timestamptz not null,
    state         text not null check (state in ('PROPOSED', 'DECIDED', 'IMPOSED')),
    proposal      jsonb not null,
    decision      jsonb,
    refusal       text,
    decided_by    text,
    decided_at    timestamptz,
    approved_by   text,
    imposed_at    timestamptz,
    overturned_at timestamptz,
    version       int not null default 0
);
create index penalty_seller on penalty (seller_id, imposed_at desc) where state = 'IMPOSED';

-- A measure in effect: what it concerns, until when, and when it was reversed.
create table penalty_measure (
    case_id     text not null references penalty,
    seller_id   text not null,
    measure     text not null,
    amount      int not null,
    targets     text[] not null,
    money_minor bigint,
    currency    text,
    ends_at     timestamptz,
    imposed_at  timestamptz not null,
    reversed_at timestamptz,
    primary key (case_id, measure)
);
create index penalty_measure_standing on penalty_measure (seller_id, measure) where reversed_at is null;
create index penalty_register on penalty_measure (imposed_at desc, case_id)
    where measure = 'NAME_AND_SHAME' and reversed_at is null;

-- Points are booked and booked back, never changed.
create table points_entry (
    case_id     text not null references penalty,
    kind        text not null check (kind in ('BOOKED', 'BOOKED_BACK')),
    seller_id   text not null,
    violation   text not null,
    points      int not null,
    violated_at timestamptz not null,
    booked_at   timestamptz not null,
    primary key (case_id, kind)
);
create index points_seller on points_entry (seller_id, booked_at);

-- The ledger in double entry: every posting sums up to nothing in each currency, and none is ever changed.
create table ledger_posting (
    key       text primary key,
    case_id   text not null references case_file,
    kind      text not null,
    posted_at timestamptz not null
);
create index ledger_case on ledger_posting (case_id);
create table ledger_line (
    posting      text not null references ledger_posting,
    line         int not null,
    account      text not null,
    holder       text not null,
    amount_minor bigint not null,
    currency     text not null,
    primary key (posting, line)
);
create index ledger_account on ledger_line (account, holder);

create function ledger_balances() returns trigger language plpgsql as $$
begin
    if exists (select 1 from ledger_line where posting = new.posting group by currency having sum(amount_minor) <> 0) then
        raise exception 'The posting % does not balance', new.posting;
    end if;
    return null;
end $$;
create constraint trigger ledger_balanced after insert on ledger_line
    deferrable initially deferred for each row execute function ledger_balances();
create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is append-only';
end $$;
create trigger ledger_posting_append_only before update or delete on ledger_posting
    for each row execute function ledger_is_append_only();
create trigger ledger_line_append_only before update or delete on ledger_line
    for each row execute function ledger_is_append_only();

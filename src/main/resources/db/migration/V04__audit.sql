create table audit_entry (
    id        bigint generated always as identity primary key,
    at        timestamptz not null,
    by_person text not null,
    verb      text not null,
    subject   text not null,
    case_id   text,
    personal  boolean not null,
    detail    text not null
);
create index audit_subject on audit_entry (subject, id);
create index audit_case on audit_entry (case_id, id) where case_id is not null;
create index audit_person on audit_entry (by_person, id);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only';
end $$;
create trigger audit_append_only before update or delete on audit_entry
    for each row execute function audit_is_append_only();
create trigger audit_no_truncate before truncate on audit_entry
    for each statement execute function audit_is_append_only();

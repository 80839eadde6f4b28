-- Files as they were handed in; the content lies on disk under its hash.
create sequence number_ev;
create table evidence (
    id         text primary key,
    subject    text not null,
    case_id    text,
    file_name  text not null,
    media_type text not null,
    size       bigint not null,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    by_person  text not null,
    at         timestamptz not null,
    visibility text not null
);
create index evidence_case on evidence (case_id, at) where case_id is not null;
create index evidence_subject on evidence (subject, at);
create index evidence_content on evidence (sha256);

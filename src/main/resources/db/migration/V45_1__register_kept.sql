-- An office's number is one number however it is written: capitals, width, spaces and signs do not count.
create function key_of_number(number text) returns text language sql immutable parallel safe
    return upper(translate(normalize(number, nfkc), ' ./()-', ''));
alter table brand_right
    add column number_key   text generated always as (key_of_number(number)) stored,
    -- Intake took back what it had verified; the state is then "refused", the reason that of the revocation.
    add column revoked_on   date,
    -- The right that stands for the number now: this one had expired when its new owner registered it.
    add column succeeded_by text;
-- Where a number stood twice, the verified or older right keeps it; the other goes on as it was, but is not renewed.
update brand_right r set succeeded_by = kept.id
    from (select distinct on (kind, territory, number_key) id, kind, territory, number_key from brand_right
          where state in ('UNDER_REVIEW', 'QUESTIONS', 'VERIFIED')
          order by kind, territory, number_key, (state = 'VERIFIED') desc, id) kept
    where r.id <> kept.id and r.kind = kept.kind and r.territory = kept.territory and r.number_key = kept.number_key
    and r.state in ('UNDER_REVIEW', 'QUESTIONS', 'VERIFIED');
drop index brand_right_once;
create unique index brand_right_once on brand_right (kind, territory, number_key)
    where state in ('UNDER_REVIEW', 'QUESTIONS', 'VERIFIED') and succeeded_by is null;
-- Checked at the end: the right that makes room says so before its successor is entered.
alter table brand_right add foreign key (succeeded_by) references brand_right deferrable initially deferred;
create index brand_right_succeeded on brand_right (succeeded_by) where succeeded_by is not null;
drop index brand_right_number;
create index brand_right_number_key on brand_right (number_key);
-- A page of one owner's rights is read in the order in which it is shown.
drop index brand_right_owner;
create index brand_right_owner on brand_right (owner, name, id);
create index brand_name on brand (name, id);
-- No right lasts longer; a renewal that was accepted nevertheless made its row unreadable.
update brand_right set in_force_until = in_force_from + interval '200 years'
    where in_force_until > in_force_from + interval '200 years';
create index registration_under_way on registration (applicant, saved_at desc, id desc) where state <> 'ACCEPTED';
-- Titles are told in notices, whose words are indexed.
update registration set title = left(title, 199) || '…' where length(title) > 200;

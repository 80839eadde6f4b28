-- Which rights a listing names, however its seller writes them: without accents and in small letters.
alter table brand_right add column plain_name text generated always as
    (lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g') collate pg_c_utf8)) stored;

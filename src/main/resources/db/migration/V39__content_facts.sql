-- What a file says of itself, by its content: read once when it comes in, or when somebody first looks.
create table content_facts (
    sha256   text primary key,
    width    int,
    height   int,
    pages    int,
    taken    text,
    device   text,
    software text,
    located  boolean not null,
    look     bigint
);

-- The four quarters of a picture's look: two looks that differ in seven bits at most share one of these but for a bit.
create table content_look (
    quarter smallint not null,
    bits    int not null,
    sha256  text not null references content_facts,
    primary key (quarter, bits, sha256)
);

-- What a copy with parts blacked out was made of.
alter table evidence add column origin text references evidence;

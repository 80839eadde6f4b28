-- Photos within documents were not looked at when these came in, and what was known of a file was never read again: of PDF
-- and office files it is read anew when somebody looks. Of what was disposed of nothing can be read any more.
delete from content_facts f
where not f.located and exists (
    select 1 from evidence e where e.sha256 = f.sha256 and e.media_type in (
        'application/pdf', 'application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation',
        'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet',
        'application/vnd.oasis.opendocument.presentation')
    and not exists (select 1 from disposed_exhibit d where d.exhibit = e.id));

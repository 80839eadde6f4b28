-- TIFF files were not compared by their look until now: what is known of them is read anew when somebody looks.
delete from content_look l where exists (select 1 from evidence e where e.sha256 = l.sha256 and e.media_type = 'image/tiff');
delete from content_facts f where exists (select 1 from evidence e where e.sha256 = f.sha256 and e.media_type = 'image/tiff');

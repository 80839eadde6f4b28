create sequence number_ts;

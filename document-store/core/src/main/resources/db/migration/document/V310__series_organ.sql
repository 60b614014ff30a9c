-- whose series it is; null for one opened before that was kept, until its organ takes the next number
alter table number_series add column organ varchar(64);

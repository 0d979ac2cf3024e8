-- Why: a draft of a manual is guarded by a number that grows with each save. A draft that was thrown away, or came into force,
-- took its number with it, and the next one began at one again: a tab that still showed the old draft could then overwrite the
-- new one without a word. The last number that a draft of an indicator had is kept, so that none is ever given twice.
create table manual_draf_kunci (
  tenant_id uuid not null,
  iku_id    uuid not null,
  terakhir  int not null check (terakhir > 0),
  primary key (tenant_id, iku_id),
  foreign key (tenant_id, iku_id) references iku
);
select protect('manual_draf_kunci', 'select, insert, update');

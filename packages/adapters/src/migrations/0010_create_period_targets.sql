-- Why: a yearly target is reached over triwulan or months, in the way the manual's calculation type says. The grid belongs to
-- one layer of the target and is never overwritten: a new grid is a new version.
create table target_periode (
  tenant_id uuid not null,
  target_id uuid not null,
  versi     int not null,
  period    text not null,
  nilai     numeric not null,
  oleh      uuid,
  pada      timestamptz not null,
  primary key (tenant_id, target_id, versi, period),
  foreign key (tenant_id, target_id) references target
);
select protect('target_periode', 'select, insert');

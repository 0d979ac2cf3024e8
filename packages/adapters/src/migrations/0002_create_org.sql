-- Why: offices are reorganised, people change units, supervised instansi come and go; last year's figures must keep the
-- structure they were made in. Everything here has a date range, and two ranges in force at once cannot be stored.
-- The path of a unit (`bkn/kr07/tu/`) is kept with its placement because every permission is a prefix of it.
create table org_unit (
  tenant_id  uuid not null references instansi,
  id         uuid not null,
  kode       text not null,
  nama       text not null,
  nama_pendek text not null,
  kota       text,
  primary key (tenant_id, id),
  unique (tenant_id, kode)
);
select protect('org_unit', 'select, insert, update');

create table org_unit_placement (
  tenant_id  uuid not null,
  unit_id    uuid not null,
  berlaku    daterange not null,
  parent_id  uuid,
  path       text not null,
  primary key (tenant_id, unit_id, berlaku without overlaps),
  foreign key (tenant_id, unit_id) references org_unit,
  foreign key (tenant_id, parent_id) references org_unit
);
create index org_unit_placement_path on org_unit_placement (tenant_id, path text_pattern_ops);
select protect('org_unit_placement', 'select, insert, update, delete');

create table account (
  tenant_id  uuid not null references instansi,
  id         uuid not null,
  email      text not null,
  nama       text not null,
  aktif      boolean not null default true,
  primary key (tenant_id, id),
  unique (tenant_id, email)
);
select protect('account', 'select, insert, update');

create table role_assignment (
  tenant_id  uuid not null,
  id         uuid not null,
  account_id uuid not null,
  role       text not null,
  unit_id    uuid not null,
  berlaku    daterange not null,
  primary key (tenant_id, id),
  unique (tenant_id, account_id, role, unit_id, berlaku without overlaps),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, unit_id) references org_unit
);
select protect('role_assignment', 'select, insert, update, delete');

create table supervised_instansi (
  tenant_id  uuid not null references instansi,
  id         uuid not null,
  nama       text not null,
  jenis      text not null check (jenis in ('provinsi', 'kabupaten', 'kota', 'pusat')),
  wilayah    text not null,
  primary key (tenant_id, id),
  unique (tenant_id, nama)
);
select protect('supervised_instansi', 'select, insert, update');

create table supervised_membership (
  tenant_id   uuid not null,
  instansi_id uuid not null,
  unit_id     uuid not null,
  berlaku     daterange not null,
  sumber      text not null,
  primary key (tenant_id, instansi_id, berlaku without overlaps),
  foreign key (tenant_id, instansi_id) references supervised_instansi,
  foreign key (tenant_id, unit_id) references org_unit
);
select protect('supervised_membership', 'select, insert, update');

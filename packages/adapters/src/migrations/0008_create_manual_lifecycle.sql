-- Why: a Manual IKU is written, reviewed by somebody else, set in force by a decree and one day superseded, and a mistake in
-- it is corrected by a new version that reaches back. What was in force is never edited: a version that a correction takes
-- over whole keeps its years and says which version took them, so two may now share a year as long as one has taken over.
-- The head office sets some manuals for all of its offices; an office adds notes to them and may propose a change. Which
-- indicator of an old Renstra became which of the new one is recorded once, for sentences and for trend lines.
alter table manual_iku
  add column jenis_perubahan text not null default 'pertama'
    check (jenis_perubahan in ('pertama', 'nomenklatur', 'formula', 'cakupan', 'lainnya', 'koreksi')),
  add column penetapan        jsonb,
  add column smart            jsonb,
  add column ditulis_oleh     uuid,
  add column ditinjau_oleh    uuid,
  add column pusat            boolean not null default false,
  add column digantikan_oleh  uuid,
  add foreign key (tenant_id, digantikan_oleh) references manual_iku;
alter table manual_iku drop constraint manual_iku_tenant_id_iku_id_tahun_key;
alter table manual_iku add constraint manual_iku_one_in_force
  exclude using gist (tenant_id with =, iku_id with =, tahun with &&) where (digantikan_oleh is null);
grant update (digantikan_oleh) on manual_iku to selaras_app;

-- One version at most is being written for an indicator.
create table manual_draf (
  tenant_id       uuid not null,
  iku_id          uuid not null,
  versi           int not null check (versi > 0),
  state           text not null check (state in ('draf', 'diajukan', 'dikembalikan', 'ditinjau')),
  tahun           int4range not null,
  isi             jsonb not null,
  jenis_perubahan text not null check (jenis_perubahan in ('pertama', 'nomenklatur', 'formula', 'cakupan', 'lainnya', 'koreksi')),
  alasan          text not null,
  smart           jsonb,
  ditulis_oleh    uuid not null,
  ditulis_pada    timestamptz not null,
  ditinjau_oleh   uuid,
  ditinjau_pada   timestamptz,
  alasan_kembali  text,
  primary key (tenant_id, iku_id),
  foreign key (tenant_id, iku_id) references iku
);
select protect('manual_draf', 'select, insert, update, delete');

create table manual_catatan (
  tenant_id uuid not null,
  id        uuid not null,
  iku_id    uuid not null,
  teks      text not null,
  oleh      uuid not null,
  pada      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, iku_id) references iku
);
select protect('manual_catatan', 'select, insert');

create table manual_usulan (
  tenant_id uuid not null,
  id        uuid not null,
  iku_id    uuid not null,
  manual_id uuid not null,
  perihal   text not null,
  usulan    jsonb not null,
  alasan    text not null,
  oleh      uuid not null,
  pada      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, iku_id) references iku,
  foreign key (tenant_id, manual_id) references manual_iku
);
select protect('manual_usulan', 'select, insert');

create table iku_peta (
  tenant_id   uuid not null,
  dari_iku_id uuid not null,
  versi       int not null,
  jenis       text not null check (jenis in ('lanjut', 'ganti_nama', 'diganti', 'dihentikan')),
  ke_iku_id   uuid,
  alasan      text not null,
  contoh      boolean not null,
  oleh        uuid,
  pada        timestamptz not null,
  primary key (tenant_id, dari_iku_id, versi),
  check ((jenis = 'dihentikan') = (ke_iku_id is null)),
  check (dari_iku_id <> ke_iku_id),
  foreign key (tenant_id, dari_iku_id) references iku,
  foreign key (tenant_id, ke_iku_id) references iku
);
select protect('iku_peta', 'select, insert');

-- Published results of surveys that formulas refer to by code.
create table survei_hasil (
  tenant_id uuid not null,
  unit_id   uuid not null,
  kode      text not null,
  period    text not null,
  versi     int not null,
  nama      text not null,
  nilai     numeric not null,
  responden int check (responden >= 0),
  sumber    text not null,
  oleh      uuid not null,
  pada      timestamptz not null,
  primary key (tenant_id, unit_id, kode, period, versi),
  foreign key (tenant_id, unit_id) references org_unit
);
select protect('survei_hasil', 'select, insert');

-- Why: the plan is a tree (Renstra, tujuan, sasaran, indicator) whose labels belong to its period; a Manual IKU is a
-- dated version that computes; a target has four layers, each with date and reason, and none is ever overwritten.
create table renstra (
  tenant_id       uuid not null,
  id              uuid not null,
  unit_id         uuid not null,
  nama            text not null,
  tahun           int4range not null,
  label_sasaran   text not null,
  label_indikator text not null,
  sumber          text not null,
  primary key (tenant_id, id),
  unique (tenant_id, unit_id, tahun without overlaps),
  foreign key (tenant_id, unit_id) references org_unit
);
select protect('renstra', 'select, insert');

create table perspektif (
  tenant_id  uuid not null,
  renstra_id uuid not null,
  kode       text not null,
  nama       text not null,
  urutan     int not null,
  primary key (tenant_id, renstra_id, kode),
  foreign key (tenant_id, renstra_id) references renstra
);
select protect('perspektif', 'select, insert');

create table tujuan (
  tenant_id  uuid not null,
  renstra_id uuid not null,
  nomor      int not null,
  judul      text not null,
  uraian     text not null,
  primary key (tenant_id, renstra_id, nomor),
  foreign key (tenant_id, renstra_id) references renstra
);
select protect('tujuan', 'select, insert');

create table sasaran (
  tenant_id       uuid not null,
  id              uuid not null,
  renstra_id      uuid not null,
  nomor           int not null,
  teks            text not null,
  perspektif_kode text,
  sumber          text not null,
  primary key (tenant_id, id),
  unique (tenant_id, renstra_id, nomor),
  foreign key (tenant_id, renstra_id) references renstra,
  foreign key (tenant_id, renstra_id, perspektif_kode) references perspektif
);
select protect('sasaran', 'select, insert');

create table sasaran_panah (
  tenant_id uuid not null,
  id        uuid not null,
  dari_id   uuid not null,
  ke_id     uuid not null,
  contoh    boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, dari_id, ke_id),
  check (dari_id <> ke_id),
  foreign key (tenant_id, dari_id) references sasaran,
  foreign key (tenant_id, ke_id) references sasaran
);
select protect('sasaran_panah', 'select, insert');

create table iku (
  tenant_id  uuid not null,
  id         uuid not null,
  renstra_id uuid not null,
  sasaran_id uuid not null,
  kode       text not null,
  urutan     int not null,
  nama       text not null,
  satuan     text not null,
  unit_id    uuid not null,
  sumber     text not null,
  primary key (tenant_id, id),
  unique (tenant_id, renstra_id, kode),
  foreign key (tenant_id, renstra_id) references renstra,
  foreign key (tenant_id, sasaran_id) references sasaran,
  foreign key (tenant_id, unit_id) references org_unit
);
select protect('iku', 'select, insert');

create table manual_iku (
  tenant_id uuid not null,
  id        uuid not null,
  iku_id    uuid not null,
  versi     int not null,
  tahun     int4range not null,
  isi       jsonb not null,
  alasan    text not null,
  oleh      uuid,
  pada      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, iku_id, versi),
  unique (tenant_id, iku_id, tahun without overlaps),
  foreign key (tenant_id, iku_id) references iku
);
select protect('manual_iku', 'select, insert');

create table target (
  tenant_id uuid not null,
  id        uuid not null,
  iku_id    uuid not null,
  tahun     int not null,
  lapis     text not null check (lapis in ('renstra', 'renja', 'pk', 'pk_revisi')),
  revisi    int not null check ((lapis = 'pk_revisi') = (revisi > 0)),
  nilai     numeric not null,
  terpenuhi numeric,
  jumlah    numeric check (jumlah > 0),
  tanggal   date,
  alasan    text,
  contoh    boolean not null,
  sumber    text not null,
  oleh      uuid,
  pada      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, iku_id, tahun, lapis, revisi),
  check ((terpenuhi is null) = (jumlah is null)),
  foreign key (tenant_id, iku_id) references iku
);
select protect('target', 'select, insert');

create table program (
  tenant_id uuid not null references instansi,
  kode      text not null,
  nama      text not null,
  primary key (tenant_id, kode)
);
select protect('program', 'select, insert');

create table budget (
  tenant_id    uuid not null,
  iku_id       uuid not null,
  tahun        int not null,
  versi        int not null,
  program_kode text not null,
  jumlah       numeric not null check (jumlah >= 0),
  contoh       boolean not null,
  sumber       text not null,
  oleh         uuid,
  pada         timestamptz not null,
  primary key (tenant_id, iku_id, tahun, versi),
  foreign key (tenant_id, iku_id) references iku,
  foreign key (tenant_id, program_kode) references program
);
select protect('budget', 'select, insert');

create table legal_basis (
  tenant_id        uuid not null references instansi,
  kode             text not null,
  jenis            text not null,
  nomor            text not null,
  tahun            int not null,
  tentang          text not null,
  berlaku_sejak    date,
  status           text not null check (status in ('berlaku', 'diubah', 'dicabut')),
  diganti_oleh     text,
  perlu_verifikasi boolean not null,
  catatan          text,
  sumber           text not null,
  primary key (tenant_id, kode)
);
select protect('legal_basis', 'select, insert, update');

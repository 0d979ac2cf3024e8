-- Why: a figure is entered once and never overwritten. The head row carries the approval state and the lock; every save
-- appends a version with what was typed, what it computed to and why. A correction of approved data starts a new draft
-- while the approved version stays in effect, so a published figure never flickers. Zero is a value; a figure and the
-- reason of its absence exclude each other.
create table measurement (
  tenant_id      uuid not null,
  id             uuid not null,
  iku_id         uuid not null,
  period         text not null,
  state          text not null check (state in ('draft', 'submitted', 'returned', 'approved')),
  versi          int not null check (versi > 0),
  nomor_terakhir int not null check (nomor_terakhir > 0),
  nomor_disetujui int check (nomor_disetujui <= nomor_terakhir),
  diajukan_oleh  uuid,
  alasan_kembali text,
  primary key (tenant_id, id),
  unique (tenant_id, iku_id, period),
  check (state <> 'approved' or nomor_disetujui = nomor_terakhir),
  foreign key (tenant_id, iku_id) references iku
);
select protect('measurement', 'select, insert, update');

create table measurement_version (
  tenant_id       uuid not null,
  measurement_id  uuid not null,
  nomor           int not null,
  manual_id       uuid not null,
  komponen        jsonb not null,
  realisasi       numeric,
  realisasi_absen text,
  kategori        text,
  trace           jsonb not null,
  pemeriksaan     jsonb not null,
  status_rilis    text not null check (status_rilis in ('belum_rilis', 'sementara', 'proyeksi_mandiri', 'final')),
  surat           text,
  tahun_data      int,
  tahun_penilaian int,
  tahun_dihitung  int not null,
  sumber          text not null,
  catatan         text,
  oleh            uuid not null,
  pada            timestamptz not null,
  primary key (tenant_id, measurement_id, nomor),
  check ((realisasi is null) <> (realisasi_absen is null)),
  foreign key (tenant_id, measurement_id) references measurement deferrable initially deferred,
  foreign key (tenant_id, manual_id) references manual_iku
);
select protect('measurement_version', 'select, insert');

create table evidence_file (
  tenant_id uuid not null references instansi,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  jenis     text not null,
  ukuran    bigint not null check (ukuran > 0),
  pada      timestamptz not null,
  primary key (tenant_id, sha256)
);
select protect('evidence_file', 'select, insert');

create table evidence (
  tenant_id      uuid not null,
  id             uuid not null,
  measurement_id uuid not null,
  sha256         text not null,
  nama           text not null,
  sejak_nomor    int not null,
  sampai_nomor   int,
  oleh           uuid not null,
  pada           timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, measurement_id) references measurement,
  foreign key (tenant_id, sha256) references evidence_file
);
create index evidence_measurement on evidence (tenant_id, measurement_id);
select protect('evidence', 'select, insert, update');

create table computed_figure (
  tenant_id  uuid not null references instansi,
  jenis      text not null check (jenis in ('realisasi', 'capaian', 'nss', 'perspektif', 'nkp', 'npss')),
  subjek     text not null,
  period     text not null,
  nilai      numeric,
  absen      text,
  diketahui  int,
  seluruhnya int,
  trace      jsonb not null,
  inputs_hash text not null,
  paket      text,
  engine     text not null,
  pada       timestamptz not null,
  primary key (tenant_id, jenis, subjek, period),
  check ((nilai is null) <> (absen is null))
);
select protect('computed_figure', 'select, insert, update');

create table narrative (
  tenant_id uuid not null,
  iku_id    uuid not null,
  tahun     int not null,
  bagian    text not null,
  versi     int not null,
  teks      text not null,
  contoh    boolean not null,
  sumber    text,
  oleh      uuid,
  pada      timestamptz not null,
  primary key (tenant_id, iku_id, tahun, bagian, versi),
  foreign key (tenant_id, iku_id) references iku
);
select protect('narrative', 'select, insert');

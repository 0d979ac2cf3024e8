-- Why: a published document must come out the same in ten years. What it prints is frozen as one canonical text with
-- its hash; later corrections make a new snapshot that supersedes it, never an edit. The files made from it are kept too,
-- so that a later template cannot change a paper that was signed.
create table document_content (
  tenant_id uuid not null,
  unit_id   uuid not null,
  jenis     text not null check (jenis in ('renja')),
  tahun     int not null,
  versi     int not null,
  isi       jsonb not null,
  dasar_hukum text[] not null,
  sumber    text not null,
  oleh      uuid,
  pada      timestamptz not null,
  primary key (tenant_id, unit_id, jenis, tahun, versi),
  foreign key (tenant_id, unit_id) references org_unit
);
select protect('document_content', 'select, insert');

create table snapshot (
  tenant_id     uuid not null,
  id            uuid not null,
  unit_id       uuid not null,
  jenis         text not null check (jenis in ('renja')),
  tahun         int not null,
  nomor         int not null,
  content       text not null,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  template_hash text not null,
  supersedes    int,
  oleh          uuid not null,
  pada          timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, unit_id, jenis, tahun, nomor),
  foreign key (tenant_id, unit_id) references org_unit
);
select protect('snapshot', 'select, insert');

create table document_file (
  tenant_id     uuid not null,
  snapshot_id   uuid not null,
  format        text not null check (format in ('html', 'pdf', 'docx')),
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  template_hash text not null,
  ukuran        bigint not null check (ukuran > 0),
  pada          timestamptz not null,
  primary key (tenant_id, snapshot_id, format),
  foreign key (tenant_id, snapshot_id) references snapshot
);
select protect('document_file', 'select, insert');

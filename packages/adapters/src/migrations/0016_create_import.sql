-- Why: what a published file gave must be told apart from what somebody typed, and taken back as a whole. A batch is one applied file
-- with the fate of every row; its calculations are kept like any other. The file itself stays where it names nobody; of one that may,
-- only its hash does. Nothing here is ever changed: a batch that is taken back gets a row of its own.
create table import_batch (
  tenant_id uuid not null,
  id        uuid not null,
  jenis     text not null check (jenis in ('ikpa', 'ip-asn', 'skm', 'lke')),
  nama      text not null,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  berkas    text,
  isian     jsonb not null,
  catatan   jsonb not null,
  ringkasan jsonb not null,
  engine    text not null,
  oleh      uuid not null,
  pada      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, berkas) references evidence_file
);
create index import_batch_newest on import_batch (tenant_id, pada desc);
select protect('import_batch', 'select, insert');

create table import_row (
  tenant_id      uuid not null,
  batch_id       uuid not null,
  nomor          integer not null,
  tempat         jsonb not null,
  kunci          text,
  akhir          text not null check (akhir in ('applied', 'unchanged', 'rejected', 'not_chosen')),
  alasan         jsonb not null,
  isi            jsonb,
  calculation_id uuid,
  primary key (tenant_id, batch_id, nomor),
  foreign key (tenant_id, batch_id) references import_batch,
  foreign key (tenant_id, calculation_id) references calculation
);
create index import_row_of_calculation on import_row (tenant_id, calculation_id) where calculation_id is not null;
select protect('import_row', 'select, insert');

-- The calculations that a batch made, or found kept already (`baru` false): only those it made are taken back with it.
create table import_calculation (
  tenant_id      uuid not null,
  batch_id       uuid not null,
  calculation_id uuid not null,
  baru           boolean not null,
  primary key (tenant_id, batch_id, calculation_id),
  foreign key (tenant_id, batch_id) references import_batch,
  foreign key (tenant_id, calculation_id) references calculation
);
select protect('import_calculation', 'select, insert');

create table import_undo (
  tenant_id uuid not null,
  batch_id  uuid not null,
  alasan    text not null,
  oleh      uuid not null,
  pada      timestamptz not null,
  primary key (tenant_id, batch_id),
  foreign key (tenant_id, batch_id) references import_batch
);
select protect('import_undo', 'select, insert');

-- Why: a formula may use other indicators, so the realisasi of a period is computed again when one of them changes, and no
-- longer belongs to the entry alone; capaian is shown against the Renstra too. A corrected manual changes figures of the
-- past, which must be seen wherever it happened. Recomputing many units takes a while, so it is a job that shows how far it is.
alter table computed_figure
  add column manual_id uuid,
  add foreign key (tenant_id, manual_id) references manual_iku;
alter table computed_figure drop constraint computed_figure_jenis_check;
alter table computed_figure add constraint computed_figure_jenis_check
  check (jenis in ('realisasi', 'capaian', 'capaian_renstra', 'nss', 'perspektif', 'nkp', 'npss'));
alter table renstra add column paket_rekap text not null default 'npss:bkn';

create table figure_change (
  tenant_id  uuid not null references instansi,
  id         uuid not null,
  jenis      text not null,
  subjek     text not null,
  period     text not null,
  nilai_lama numeric,
  absen_lama text,
  nilai_baru numeric,
  absen_baru text,
  manual_id  uuid not null,
  alasan     text not null,
  oleh       uuid not null,
  pada       timestamptz not null,
  primary key (tenant_id, id),
  check ((nilai_lama is null) <> (absen_lama is null)),
  check ((nilai_baru is null) <> (absen_baru is null)),
  foreign key (tenant_id, manual_id) references manual_iku
);
create index figure_change_subject on figure_change (tenant_id, subjek, period);
select protect('figure_change', 'select, insert');

create table job (
  tenant_id  uuid not null references instansi,
  id         uuid not null,
  jenis      text not null check (jenis in ('recompute', 'central_manual')),
  state      text not null check (state in ('menunggu', 'berjalan', 'selesai', 'gagal')),
  seluruhnya int not null check (seluruhnya >= 0),
  selesai    int not null check (selesai between 0 and seluruhnya),
  rincian    jsonb not null,
  hasil      jsonb,
  oleh       uuid not null,
  dibuat     timestamptz not null,
  berubah    timestamptz not null,
  primary key (tenant_id, id)
);
select protect('job', 'select, insert, update');

-- Why: who changed what, when, must survive an argument. Events are append-only and chained by hash per tenant; the
-- head row serialises the chain and makes a cut-off tail visible (`selaras audit verify`).
create table audit_event (
  tenant_id uuid not null references instansi,
  nomor     bigint not null,
  pada      timestamptz not null,
  oleh      uuid,
  aksi      text not null,
  subjek    uuid,
  ditolak   boolean not null,
  rincian   jsonb not null,
  hash_sebelum text not null,
  hash      text not null,
  primary key (tenant_id, nomor)
);
create index audit_event_subjek on audit_event (tenant_id, subjek, nomor desc);
create index audit_event_oleh on audit_event (tenant_id, oleh, nomor desc);
select protect('audit_event', 'select, insert');

create table audit_head (
  tenant_id uuid primary key references instansi,
  nomor     bigint not null,
  hash      text not null
);
select protect('audit_head', 'select, insert, update');

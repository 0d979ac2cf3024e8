-- Why: what was said about a draft must be there when the next one comes. A check holds the text of each document (the file itself goes
-- once it is read), its notes, and what people decided about them. Texts may name people, so a check can be deleted as a whole; that it
-- was there, and who deleted it, stays in the audit trail.
create table document_check (
  tenant_id uuid not null,
  id        uuid not null,
  unit_id   uuid not null,
  judul     text not null,
  tanggal   date,
  job_id    uuid,
  paket     jsonb,
  engine    text not null,
  oleh      uuid not null,
  pada      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references org_unit
);
create index document_check_newest on document_check (tenant_id, pada desc);
select protect('document_check', 'select, insert, update, delete');

create table checked_document (
  tenant_id uuid not null,
  check_id  uuid not null,
  nomor     integer not null check (nomor > 0),
  nama      text not null,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  berkas    bytea,
  teks      jsonb,
  hasil     jsonb,
  masalah   jsonb,
  primary key (tenant_id, check_id, nomor),
  foreign key (tenant_id, check_id) references document_check on delete cascade
);
select protect('checked_document', 'select, insert, update, delete');

-- The newest decision about a note counts; the others are its history. `nomor` 0: a note between documents.
create table check_decision (
  tenant_id   uuid not null,
  check_id    uuid not null,
  id          uuid not null,
  nomor       integer not null check (nomor >= 0),
  fingerprint text not null,
  keputusan   text check (keputusan in ('diterima', 'diabaikan', 'diperbaiki')),
  alasan      text,
  oleh        uuid not null,
  pada        timestamptz not null,
  primary key (tenant_id, id),
  check (keputusan is distinct from 'diabaikan' or alasan is not null),
  foreign key (tenant_id, check_id) references document_check on delete cascade
);
create index check_decision_of_check on check_decision (tenant_id, check_id);
select protect('check_decision', 'select, insert');

alter table job drop constraint job_jenis_check;
alter table job add constraint job_jenis_check check (jenis in ('recompute', 'central_manual', 'check'));

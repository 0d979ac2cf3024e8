-- Why: the questions of a survey form are mapped to the unsur once, by a person; the next file of the same form should not ask again.
-- A profile is a tool and no evidence: an import keeps what it was read by in its own row. So a profile may be changed and removed; the
-- audit list says by whom.
create table import_profil (
  tenant_id uuid not null,
  id        uuid not null,
  unit_id   uuid not null,
  jenis     text not null check (jenis in ('skm')),
  nama      text not null,
  profil    jsonb not null,
  versi     integer not null check (versi > 0),
  oleh      uuid not null,
  pada      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, unit_id, nama),
  foreign key (tenant_id, unit_id) references org_unit
);
select protect('import_profil', 'select, insert, update, delete');

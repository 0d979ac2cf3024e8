-- Why: the result of an official calculation (IKPA, SKM, …) can be the realisasi of an indicator. It is kept with what went in, the
-- rule pack and the steps, so that the figure can say where it comes from years later. Nothing of it is ever changed; a result that
-- should not be used any more is withdrawn, with a reason, and stays readable for the figures that were taken from it.
create table calculation (
  tenant_id  uuid not null,
  id         uuid not null,
  unit_id    uuid not null,
  kind       text not null,
  paket      text not null,
  period     text,
  judul      text not null,
  input      jsonb not null,
  input_hash text not null check (input_hash ~ '^[0-9a-f]{64}$'),
  output     jsonb not null,
  trace      jsonb not null,
  engine     text not null,
  oleh       uuid not null,
  pada       timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references org_unit
);
create index calculation_of_unit on calculation (tenant_id, unit_id, pada desc);
select protect('calculation', 'select, insert');

create table calculation_withdrawal (
  tenant_id      uuid not null,
  calculation_id uuid not null,
  alasan         text not null,
  oleh           uuid not null,
  pada           timestamptz not null,
  primary key (tenant_id, calculation_id),
  foreign key (tenant_id, calculation_id) references calculation
);
select protect('calculation_withdrawal', 'select, insert');

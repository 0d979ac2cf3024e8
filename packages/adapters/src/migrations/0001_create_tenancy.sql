-- Why: one database serves many instansi, and none may ever see another's rows. Every table leads with tenant_id and
-- is protected by a policy that the application role cannot bypass; `protect` is the one way a table gets its policy
-- and its rights, so that no migration can forget a part of it. Append-only tables are simply never granted update.
create extension if not exists btree_gist;

do $$
begin
  create role selaras_app nologin nosuperuser nobypassrls;
exception when duplicate_object then null;
end
$$;
do $$
begin
  execute format('grant selaras_app to %I', current_user);
exception when others then null; -- a superuser needs no membership
end
$$;
grant usage on schema public to selaras_app;

create function current_tenant() returns uuid language sql stable
  as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;

create function protect(target regclass, rights text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant_only on %s using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', target);
  execute format('grant %s on %s to selaras_app', rights, target);
end
$$;

create table instansi (
  tenant_id  uuid primary key,
  nama       text not null,
  singkatan  text not null,
  zona       text not null,
  contoh     boolean not null,
  dibuat     timestamptz not null default now()
);
select protect('instansi', 'select, insert, update');

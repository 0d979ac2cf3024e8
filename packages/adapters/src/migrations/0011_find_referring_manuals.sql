-- Why: one approved figure may change others of the same office. Whether any formula of the instansi refers to something outside
-- its own entry is asked with every approval, so the few that do are found by an index and not by reading every manual.
create function manual_refers(isi jsonb) returns boolean language sql immutable parallel safe
  as $$ select coalesce(isi -> 'cara' ->> 'rumus', '') ~* '\m(iku|target|capaian|anggaran|budget|survei|survey)\s*\(' $$;
create index manual_iku_referring on manual_iku (tenant_id) where manual_refers(isi) and digantikan_oleh is null;

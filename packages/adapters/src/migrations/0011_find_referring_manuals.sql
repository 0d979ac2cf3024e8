-- Why: one approved figure may change others, of the same office or of the one above it. Whether any manual of the instansi
-- refers to something outside its own entry is asked with every approval, so the few that do are found by an index and not by
-- reading every manual.
create function manual_refers(isi jsonb) returns boolean language sql immutable parallel safe
  as $$ select coalesce(isi ->> 'konsolidasiLokasi', 'tidak') <> 'tidak'
    or coalesce(isi -> 'cara' ->> 'rumus', '') ~* '\m(iku|target|capaian|anggaran|budget|survei|survey)\s*\(' $$;
create index manual_iku_referring on manual_iku (tenant_id) where manual_refers(isi) and digantikan_oleh is null;

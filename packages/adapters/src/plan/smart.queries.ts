import type { Figure, ManualIku } from '@selaras/core';
import { sql } from 'kysely';
import { type FigureColumns, storedFigure } from '../capaian/stored-figure.ts';
import type { Tx } from '../db/in-tenant.ts';

/** What stands around an indicator in a year and bears on whether it is SMART. */
export type SmartContext = {
  /** Realisasi of earlier years, newest first. */
  readonly baseline: readonly { readonly tahun: number; readonly realisasi: Figure }[];
  /** Whether the target in effect is spread over the periods of its year. */
  readonly adaKisi: boolean;
  /** Sasaran of the same Renstra, other than its own, that have an indicator of this very name. */
  readonly sasaranBernamaSama: readonly string[];
  /** Of the manuals in force of the other indicators of its sasaran. */
  readonly validitasLain: readonly ManualIku['tingkatValiditas'][];
};

type Stored = Omit<SmartContext, 'baseline'> & { readonly baseline: readonly (FigureColumns & { readonly tahun: number })[] };

export async function readSmartContext(
  tx: Tx,
  { ikuId, tahun }: { readonly ikuId: string; readonly tahun: number },
): Promise<SmartContext> {
  const found = await sql<Stored>`
    with own as (select * from iku where id = ${ikuId})
    select
      (select coalesce(json_agg(json_build_object('tahun', f.period::int, 'nilai', f.nilai::text, 'absen', f.absen) order by f.period desc), '[]')
        from computed_figure f where f.jenis = 'realisasi' and f.subjek = ${ikuId}
          and f.period = any(${[tahun - 1, tahun - 2, tahun - 3].map(String)}::text[])) as baseline,
      exists (select 1 from target t join target_periode g on g.tenant_id = t.tenant_id and g.target_id = t.id
        where t.iku_id = ${ikuId} and t.tahun = ${tahun}) as "adaKisi",
      (select coalesce(json_agg(distinct s.teks), '[]') from own
        join iku i on i.tenant_id = own.tenant_id and i.renstra_id = own.renstra_id and i.sasaran_id <> own.sasaran_id
          and lower(trim(i.nama)) = lower(trim(own.nama))
        join sasaran s on s.tenant_id = i.tenant_id and s.id = i.sasaran_id) as "sasaranBernamaSama",
      (select coalesce(json_agg(k.isi -> 'tingkatValiditas'), '[]') from own
        join iku i on i.tenant_id = own.tenant_id and i.sasaran_id = own.sasaran_id and i.id <> own.id
        join manual_iku k on k.tenant_id = i.tenant_id and k.iku_id = i.id and k.tahun @> ${tahun}::int
          and k.digantikan_oleh is null) as "validitasLain"`.execute(tx);
  const [row] = found.rows;
  if (row === undefined) throw new Error('what stands around an indicator came back without a row');
  return { ...row, baseline: row.baseline.map(({ tahun: of, ...columns }) => ({ tahun: of, realisasi: storedFigure(columns) })) };
}

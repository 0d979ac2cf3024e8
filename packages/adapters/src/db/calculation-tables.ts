import type { JSONColumnType } from 'kysely';

type Instant = string;
type Json<T extends object> = JSONColumnType<T>;
type Tenant = { tenant_id: string };

/** Kept calculations; and applied files with the end of every row, what they gave and what was taken back. */
export type CalculationTables = {
  calculation: Tenant & {
    id: string;
    unit_id: string;
    kind: string;
    paket: string;
    period: string | null;
    judul: string;
    input: Json<object>;
    input_hash: string;
    output: Json<object>;
    trace: Json<object>;
    engine: string;
    oleh: string;
    pada: Instant;
  };
  calculation_withdrawal: Tenant & { calculation_id: string; alasan: string; oleh: string; pada: Instant };
  import_batch: Tenant & {
    id: string;
    jenis: string;
    nama: string;
    sha256: string;
    berkas: string | null;
    isian: Json<object>;
    catatan: Json<object>;
    ringkasan: Json<object>;
    engine: string;
    oleh: string;
    pada: Instant;
  };
  import_row: Tenant & {
    batch_id: string;
    nomor: number;
    tempat: Json<object>;
    kunci: string | null;
    akhir: string;
    alasan: Json<object>;
    isi: JSONColumnType<object> | null;
    calculation_id: string | null;
  };
  import_calculation: Tenant & { batch_id: string; calculation_id: string; baru: boolean };
  import_profil: Tenant & {
    id: string;
    unit_id: string;
    jenis: string;
    nama: string;
    profil: Json<object>;
    versi: number;
    oleh: string;
    pada: Instant;
  };
  import_undo: Tenant & { batch_id: string; alasan: string; oleh: string; pada: Instant };
};

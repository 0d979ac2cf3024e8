import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** Exact decimal text on both ways; it becomes Decimal in the queries and nowhere else. */
type Numeric = string;
type Instant = string;
type Day = string;
/** `[2025-01-01,)` as text; the queries read its bounds with lower() and upper(). */
type Range = string;
type Json<T extends object> = JSONColumnType<T>;
type Tenant = { tenant_id: string };

export type Tables = {
  instansi: Tenant & { nama: string; singkatan: string; zona: string; contoh: boolean; dibuat: Generated<Instant> };
  org_unit: Tenant & { id: string; kode: string; nama: string; nama_pendek: string; kota: string | null };
  org_unit_placement: Tenant & { unit_id: string; berlaku: Range; parent_id: string | null; path: string };
  /** Personal data: email and name of a person at work. Never in snapshots. */
  account: Tenant & { id: string; email: string; nama: string; aktif: Generated<boolean> };
  role_assignment: Tenant & { id: string; account_id: string; role: string; unit_id: string; berlaku: Range };
  supervised_instansi: Tenant & { id: string; nama: string; jenis: string; wilayah: string };
  supervised_membership: Tenant & { instansi_id: string; unit_id: string; berlaku: Range; sumber: string };
  renstra: Tenant & {
    id: string;
    unit_id: string;
    nama: string;
    tahun: Range;
    label_sasaran: string;
    label_indikator: string;
    sumber: string;
  };
  perspektif: Tenant & { renstra_id: string; kode: string; nama: string; urutan: number };
  tujuan: Tenant & { renstra_id: string; nomor: number; judul: string; uraian: string };
  sasaran: Tenant & { id: string; renstra_id: string; nomor: number; teks: string; perspektif_kode: string | null; sumber: string };
  sasaran_panah: Tenant & { id: string; dari_id: string; ke_id: string; contoh: boolean };
  iku: Tenant & {
    id: string;
    renstra_id: string;
    sasaran_id: string;
    kode: string;
    urutan: number;
    nama: string;
    satuan: string;
    unit_id: string;
    sumber: string;
  };
  manual_iku: Tenant & {
    id: string;
    iku_id: string;
    versi: number;
    tahun: Range;
    isi: Json<object>;
    alasan: string;
    oleh: string | null;
    pada: Instant;
  };
  target: Tenant & {
    id: string;
    iku_id: string;
    tahun: number;
    lapis: string;
    revisi: number;
    nilai: Numeric;
    terpenuhi: Numeric | null;
    jumlah: Numeric | null;
    tanggal: Day | null;
    alasan: string | null;
    contoh: boolean;
    sumber: string;
    oleh: string | null;
    pada: Instant;
  };
  program: Tenant & { kode: string; nama: string };
  budget: Tenant & {
    iku_id: string;
    tahun: number;
    versi: number;
    program_kode: string;
    jumlah: Numeric;
    contoh: boolean;
    sumber: string;
    oleh: string | null;
    pada: Instant;
  };
  legal_basis: Tenant & {
    kode: string;
    jenis: string;
    nomor: string;
    tahun: number;
    tentang: string;
    berlaku_sejak: Day | null;
    status: string;
    diganti_oleh: string | null;
    perlu_verifikasi: boolean;
    catatan: string | null;
    sumber: string;
  };
  measurement: Tenant & {
    id: string;
    iku_id: string;
    period: string;
    state: string;
    versi: number;
    nomor_terakhir: number;
    nomor_disetujui: number | null;
    diajukan_oleh: string | null;
    alasan_kembali: string | null;
  };
  measurement_version: Tenant & {
    measurement_id: string;
    nomor: number;
    manual_id: string;
    komponen: Json<object>;
    realisasi: Numeric | null;
    realisasi_absen: string | null;
    kategori: string | null;
    trace: Json<object>;
    pemeriksaan: Json<object>;
    status_rilis: string;
    surat: string | null;
    tahun_data: number | null;
    tahun_penilaian: number | null;
    tahun_dihitung: number;
    sumber: string;
    catatan: string | null;
    oleh: string;
    pada: Instant;
  };
  evidence_file: Tenant & { sha256: string; jenis: string; ukuran: number; pada: Instant };
  evidence: Tenant & {
    id: string;
    measurement_id: string;
    sha256: string;
    nama: string;
    sejak_nomor: number;
    sampai_nomor: number | null;
    oleh: string;
    pada: Instant;
  };
  computed_figure: Tenant & {
    jenis: string;
    subjek: string;
    period: string;
    nilai: Numeric | null;
    absen: string | null;
    diketahui: number | null;
    seluruhnya: number | null;
    trace: Json<object>;
    inputs_hash: string;
    paket: string | null;
    engine: string;
    pada: Instant;
  };
  narrative: Tenant & {
    iku_id: string;
    tahun: number;
    bagian: string;
    versi: number;
    teks: string;
    contoh: boolean;
    sumber: string | null;
    oleh: string | null;
    pada: Instant;
  };
  document_content: Tenant & {
    unit_id: string;
    jenis: string;
    tahun: number;
    versi: number;
    isi: Json<object>;
    dasar_hukum: ColumnType<string[], string[], never>;
    sumber: string;
    oleh: string | null;
    pada: Instant;
  };
  snapshot: Tenant & {
    id: string;
    unit_id: string;
    jenis: string;
    tahun: number;
    nomor: number;
    content: string;
    sha256: string;
    template_hash: string;
    supersedes: number | null;
    oleh: string;
    pada: Instant;
  };
  document_file: Tenant & { snapshot_id: string; format: string; sha256: string; template_hash: string; ukuran: number; pada: Instant };
  audit_event: Tenant & {
    nomor: number;
    pada: Instant;
    oleh: string | null;
    aksi: string;
    subjek: string | null;
    ditolak: boolean;
    rincian: Json<object>;
    hash_sebelum: string;
    hash: string;
  };
  audit_head: Tenant & { nomor: number; hash: string };
};

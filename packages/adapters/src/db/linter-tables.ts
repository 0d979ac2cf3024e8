type Tenant = { tenant_id: string };

/** Checked documents, their notes, and what was decided about them. */
export type LinterTables = {
  document_check: Tenant & {
    id: string;
    unit_id: string;
    judul: string;
    tanggal: string | null;
    job_id: string | null;
    paket: unknown;
    engine: string;
    oleh: string;
    pada: string;
  };
  /** `berkas` is there until it has been read. */
  checked_document: Tenant & {
    check_id: string;
    nomor: number;
    nama: string;
    sha256: string;
    berkas: Uint8Array | null;
    teks: unknown;
    hasil: unknown;
    masalah: unknown;
  };
  check_decision: Tenant & {
    id: string;
    check_id: string;
    nomor: number;
    fingerprint: string;
    keputusan: string | null;
    alasan: string | null;
    oleh: string;
    pada: string;
  };
};

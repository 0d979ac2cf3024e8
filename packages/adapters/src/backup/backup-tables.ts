import type { Tables } from '../db/tables.ts';

/**
 * Every table of a tenant, parents before children, with the order that makes its rows come out the same each time.
 * A test holds this list against the catalog, so that a new table cannot be left out of the backup.
 */
export const BACKUP_TABLES = [
  ['instansi', 'tenant_id'],
  ['org_unit', 'id'],
  ['org_unit_placement', 'unit_id, berlaku'],
  ['account', 'id'],
  ['role_assignment', 'id'],
  ['supervised_instansi', 'id'],
  ['supervised_membership', 'instansi_id, berlaku'],
  ['renstra', 'id'],
  ['perspektif', 'renstra_id, kode'],
  ['tujuan', 'renstra_id, nomor'],
  ['sasaran', 'id'],
  ['sasaran_panah', 'id'],
  ['iku', 'id'],
  ['manual_iku', 'versi desc, id'], // a version that was taken over comes after the one that took it
  ['manual_draf', 'iku_id'],
  ['manual_draf_kunci', 'iku_id'],
  ['manual_catatan', 'id'],
  ['manual_usulan', 'id'],
  ['iku_peta', 'dari_iku_id, versi'],
  ['survei_hasil', 'unit_id, kode, period, versi'],
  ['target', 'id'],
  ['target_periode', 'target_id, versi, period'],
  ['program', 'kode'],
  ['budget', 'iku_id, tahun, versi'],
  ['legal_basis', 'kode'],
  ['calculation', 'id'],
  ['calculation_withdrawal', 'calculation_id'],
  ['measurement', 'id'],
  ['measurement_version', 'measurement_id, nomor'],
  ['evidence_file', 'sha256'],
  ['evidence', 'id'],
  ['import_batch', 'id'],
  ['import_row', 'batch_id, nomor'],
  ['import_calculation', 'batch_id, calculation_id'],
  ['import_undo', 'batch_id'],
  ['import_profil', 'id'],
  ['document_check', 'id'],
  ['checked_document', 'check_id, nomor'],
  ['check_decision', 'id'],
  ['computed_figure', 'jenis, subjek, period'],
  ['figure_change', 'id'],
  ['job', 'id'],
  ['narrative', 'iku_id, tahun, bagian, versi'],
  ['document_content', 'unit_id, jenis, tahun, versi'],
  ['snapshot', 'id'],
  ['document_file', 'snapshot_id, format'],
  ['audit_event', 'nomor'],
  ['audit_head', 'tenant_id'],
] as const satisfies readonly (readonly [keyof Tables, string])[];

export type BackupTable = (typeof BACKUP_TABLES)[number][0];

export const isBackupTable = (name: string): name is BackupTable => BACKUP_TABLES.some(([table]) => table === name);

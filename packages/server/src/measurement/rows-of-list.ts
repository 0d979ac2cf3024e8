import type { Tx } from '@selaras/adapters/db/in-tenant';
import { listSupervisedNames } from '@selaras/adapters/org/supervised.queries';
import { lastDay, type ManualIku, type Period } from '@selaras/core';

export type RowsQuestion = { readonly manual: Pick<ManualIku, 'komponen'>; readonly orgPath: string; readonly period: Period };

/**
 * The instansi supervised on the last day of a period, where a list of the manual holds exactly those. `null`: no list does, or none
 * is recorded for that day, and then rows cannot be judged by it.
 */
export async function instansiOf(tx: Tx, { manual, orgPath, period }: RowsQuestion): Promise<readonly string[] | null> {
  if (!manual.komponen.some(isOfInstansi)) return null;
  const names = await listSupervisedNames(tx, { orgPath, on: lastDay(period) });
  return names.length === 0 ? null : names;
}

/** The same for the form, by the code of each list. */
export async function anggotaOf(tx: Tx, question: RowsQuestion): Promise<Readonly<Record<string, readonly string[]>>> {
  const names = await instansiOf(tx, question);
  if (names === null) return {};
  return Object.fromEntries(question.manual.komponen.filter(isOfInstansi).map(({ kode }) => [kode, names]));
}

const isOfInstansi = ({ jenis, anggota }: ManualIku['komponen'][number]): boolean => jenis === 'daftar' && anggota.jenis === 'instansi';

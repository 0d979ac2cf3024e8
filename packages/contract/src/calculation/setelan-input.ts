import type { RulePack } from '@selaras/core';
import * as z from 'zod';

/** The settings of the packs of a kind, each with the readings that one of them knows. Core asks the pack that is meant. */
export function setelanInput(packs: readonly RulePack<unknown>[]) {
  const readings = new Map<string, Set<string>>();
  for (const { setelan = [] } of packs)
    for (const { kode, pilihan } of setelan) {
      const known = readings.get(kode) ?? new Set();
      for (const { nilai } of pilihan) known.add(nilai);
      readings.set(kode, known);
    }
  return z.strictObject(Object.fromEntries([...readings].map(([kode, known]) => [kode, z.enum([...known]).optional()]))).optional();
}

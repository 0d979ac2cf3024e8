import type { ManualVersion } from '@selaras/adapters/plan/iku.queries';
import { formatDecimal, parsePlainDate } from '@selaras/core';
import { dateWords } from '@selaras/core/narrative/period-words';
import { ABSENCE_WORDS } from '@selaras/core/narrative/print-figure';
import type { LineageSource, StoredQuestion } from './lineage-input.ts';
import { momentWords } from './lineage-words.ts';

/** Which version computed a figure, and the decree that put it in force. */
export function manualWords(
  { decrees }: Pick<LineageSource, 'decrees'>,
  { id, versi }: Pick<ManualVersion, 'id' | 'versi'>,
): readonly string[] {
  const penetapan = decrees.find(({ manualId }) => manualId === id)?.penetapan ?? null;
  const day = penetapan === null ? null : parsePlainDate(penetapan.tanggal);
  const when = day === null ? '' : ` tanggal ${dateWords(day)}`;
  return [`Manual IKU versi ${versi}${penetapan === null ? '' : `, ditetapkan dengan ${penetapan.nomor}${when}`}`];
}

/** That a figure of the past was another one before its manual was corrected, and why. */
export const correctionWords = (
  { changes, zone }: Pick<LineageSource, 'changes' | 'zone'>,
  { jenis, period }: StoredQuestion,
): readonly string[] =>
  changes
    .filter((held) => held.jenis === jenis && held.period === period)
    .map(({ lama, manualVersi, alasan, pada }) => {
      const before =
        lama.kind === 'value' ? formatDecimal(lama.value, Math.min(lama.value.decimalPlaces(), 4)) : ABSENCE_WORDS[lama.reason];
      return `Dikoreksi ${momentWords(pada, zone)} dengan manual versi ${manualVersi}, semula ${before}: ${alasan}`;
    });

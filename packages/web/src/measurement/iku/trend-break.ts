import type { TrendWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { listText } from '../../ui/format.ts';

type Putus = TrendWire['putus'][number];

/** "Sejak 2024 rumusnya berubah (versi 2: Rapat tinjauan), sehingga nilai sebelum dan sesudahnya tidak dibandingkan." */
export function breakSentence({ tahun, jenis, memutus, versi, pindah, alasan }: Putus, t: TFunction): string {
  if (pindah !== null) {
    const names = { tahun, dari: listText(pindah.dari), ke: pindah.ke, alasan: alasan === '' ? '' : ` (${alasan})` };
    if (!memutus) return t('trend.becomes.ganti_nama', names);
    return t(jenis === 'formula' || jenis === 'cakupan' ? `trend.becomes.${jenis}` : 'trend.becomes.diganti', names);
  }
  const version = { tahun, versi, alasan: alasan === '' ? '' : `: ${alasan}` };
  if (!memutus) return t(jenis === 'koreksi' ? 'trend.goesOn.koreksi' : 'trend.goesOn.nomenklatur', version);
  return t(jenis === 'cakupan' || jenis === 'koreksi' ? `trend.cut.${jenis}` : 'trend.cut.formula', version);
}

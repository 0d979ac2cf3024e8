import { ikpa } from '@selaras/core/calculation/ikpa';
import type { Isian } from '../isian.ts';
import type { FormAsk } from './kind-form.ts';

const ruleOf = (id: string) => (ikpa.packs.find((pack) => pack.id === id) ?? ikpa.packs[0])?.rule;

/** A value of every indicator of the pack, and what it subtracts. One that is left out is not assessed. */
export function isianIkpa({ t, paket }: FormAsk): readonly Isian[] {
  const rule = ruleOf(paket);
  if (rule === undefined) return [];
  const indikator = rule.indikator.map(
    ({ kode, nama, bobot }): Isian => ({
      jenis: 'angka',
      tempat: ['nilai', kode],
      nama,
      opsional: true,
      bantuan: t('hitung.isian.bobotPersen', { bobot }),
    }),
  );
  const { pengurang } = rule;
  if (pengurang === null) return indikator;
  const kurang: Isian = {
    jenis: 'angka',
    tempat: ['nilai', pengurang.kode],
    nama: pengurang.nama,
    opsional: true,
    bantuan: t('hitung.isian.pengurang', { maks: pengurang.maksimum }),
  };
  return [...indikator, kurang];
}

import { aggregate } from '../../formula/combine.ts';
import { absent } from '../../kernel/figure.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import { classify } from '../bands.ts';
import type { Calculator, KomponenPaket } from '../calculator.ts';
import { sumOfAll, traceKomponen } from '../inputs.ts';
import { type AturanIpAsn, DIMENSI_IP_ASN, type DimensiIpAsn } from './aturan-ip-asn.ts';

export const NAMA_DIMENSI: Readonly<Record<DimensiIpAsn, string>> = {
  kualifikasi: 'Kualifikasi',
  kompetensi: 'Kompetensi',
  kinerja: 'Kinerja',
  disiplin: 'Disiplin',
};

/** IP ASN of a unit = sum of the dimension means over the persons measured (0–100). */
export function ipAsnCalculator(paket: RulePack<AturanIpAsn>): Calculator {
  const { kategori, maksimum } = paket.rule;
  const komponen = DIMENSI_IP_ASN.map(
    (kode): KomponenPaket => ({ kode, nama: NAMA_DIMENSI[kode], minimum: '0', maksimum: maksimum[kode], arah: 'naik' }),
  );
  return {
    paket,
    komponen,
    compute(inputs) {
      const parts = traceKomponen(inputs, komponen, absent('no_data_yet'));
      const hasil = sumOfAll(parts, (values) => aggregate('JUMLAH', values));
      return {
        hasil,
        kategori: classify(hasil, kategori),
        rincian: [],
        trace: { label: paket.id, result: hasil, parts: [{ label: 'JUMLAH', result: hasil, parts }] },
      };
    },
  };
}

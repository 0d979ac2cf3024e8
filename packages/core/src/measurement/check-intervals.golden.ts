import { AKIP_2024, angka, IKM_2024_S1, IKM_2024_S2, IKPA_2024_12, IP_ASN_2024 } from '../indicator/entries.golden.ts';
import type { Entries } from '../indicator/komponen-values.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { IKU_3, IKU_9, IKU_12, IKU_13, komponen } from '../indicator/manuals.golden.ts';

export type CheckRow = {
  readonly id: string;
  readonly manual: ManualIku;
  readonly entries: Entries;
  readonly dihitung: string;
  readonly dilaporkan: string;
  /** Residual, dilaporkan − dihitung, at four decimals; `null`: nothing to compare. */
  readonly selisih: string | null;
  /** Where the computed lies, at four decimals. */
  readonly rentang: readonly [string, string] | null;
  readonly sesuai: boolean | null;
};

const NSPK: ManualIku = {
  ...IKU_3,
  komponen: [komponen('n', { jenis: 'cacah' }), komponen('m', { jenis: 'cacah' }), komponen('persen', { jenis: 'persen' })],
  cara: { jenis: 'rumus', rumus: 'n / m * 100' },
  pemeriksaan: [{ nama: 'Persentase tercetak', cara: { jenis: 'rumus', rumus: 'n / m * 100' }, terhadap: 'persen' }],
};

export const CHECK_GOLDEN: readonly CheckRow[] = [
  {
    id: 'IKU 3, semester 1 of 2024: unsur give 98,56 for 98,58',
    manual: IKU_3,
    entries: IKM_2024_S1,
    dihitung: '98.56',
    dilaporkan: '98.58',
    selisih: '0.0244',
    rentang: ['98.4306', '98.6806'],
    sesuai: true,
  },
  {
    id: 'IKU 3, semester 2 of 2024: unsur give 99,50 for 99,44; no unsur can be above 4',
    manual: IKU_3,
    entries: IKM_2024_S2,
    dihitung: '99.50',
    dilaporkan: '99.44',
    selisih: '-0.0600',
    rentang: ['99.3750', '99.5278'],
    sesuai: true,
  },
  {
    id: 'IKU 9 of 2024: dimensions give 85,02 for 85,01',
    manual: IKU_9,
    entries: IP_ASN_2024,
    dihitung: '85.02',
    dilaporkan: '85.01',
    selisih: '-0.0100',
    rentang: ['84.5050', '85.0350'],
    sesuai: true,
  },
  {
    id: 'IKU 9 with disiplin printed at two decimals: still within 0,02',
    manual: IKU_9,
    entries: { ...IP_ASN_2024, ...angka({ disiplin: '5,00' }) },
    dihitung: '85.02',
    dilaporkan: '85.01',
    selisih: '-0.0100',
    rentang: ['85.0000', '85.0350'],
    sesuai: true,
  },
  {
    id: 'IKU 9 against the 85,03 of TW III: within rounding, so no finding',
    manual: IKU_9,
    entries: { ...IP_ASN_2024, ...angka({ ip_asn: '85.03', disiplin: '5.00' }) },
    dihitung: '85.02',
    dilaporkan: '85.03',
    selisih: '0.0100',
    rentang: ['85.0000', '85.0350'],
    sesuai: true,
  },
  {
    id: 'IKU 9 against another total: a contradiction',
    manual: IKU_9,
    entries: { ...IP_ASN_2024, ...angka({ ip_asn: '85.05', disiplin: '5.00' }) },
    dihitung: '85.02',
    dilaporkan: '85.05',
    selisih: '0.0300',
    rentang: ['85.0000', '85.0350'],
    sesuai: false,
  },
  {
    id: 'IKU 3 with the weight 0,11 instead of 1/9: a contradiction',
    manual: IKU_3,
    entries: { ...IKM_2024_S1, ...angka({ ikm: '97.57' }) },
    dihitung: '98.56',
    dilaporkan: '97.57',
    selisih: '-0.9856',
    rentang: ['98.4306', '98.6806'],
    sesuai: false,
  },
  {
    id: 'IKU 12 of 2024: the total of the LHE is the sum',
    manual: IKU_12,
    entries: AKIP_2024,
    dihitung: '73.05',
    dilaporkan: '73.05',
    selisih: '0.0000',
    rentang: ['73.0300', '73.0700'],
    sesuai: true,
  },
  {
    id: 'IKU 13 of December 2024: 98,402 is printed 98,40',
    manual: IKU_13,
    entries: IKPA_2024_12,
    dihitung: '98.40',
    dilaporkan: '98.40',
    selisih: '-0.0020',
    rentang: ['98.3970', '98.4040'],
    sesuai: true,
  },
  {
    id: 'IKU 1 of 2023: 34 of 49 is 69,39',
    manual: NSPK,
    entries: angka({ n: '34', m: '49', persen: '69,39' }),
    dihitung: '69.39',
    dilaporkan: '69.39',
    selisih: '0.0022',
    rentang: ['69.3878', '69.3878'],
    sesuai: true,
  },
  {
    id: 'IKU 1 of 2023 as the text has it: 63,39 is not 34 of 49',
    manual: NSPK,
    entries: angka({ n: '34', m: '49', persen: '63,39' }),
    dihitung: '69.39',
    dilaporkan: '63.39',
    selisih: '-5.9978',
    rentang: ['69.3878', '69.3878'],
    sesuai: false,
  },
  {
    id: 'no unsur given: nothing to compare yet',
    manual: IKU_3,
    entries: angka({ ikm: '98.58' }),
    dihitung: 'no_data_yet',
    dilaporkan: '98.58',
    selisih: null,
    rentang: null,
    sesuai: null,
  },
  {
    id: 'no result given: nothing to compare it with',
    manual: IKU_12,
    entries: angka({ perencanaan: '22.80', pengukuran: '22.50', pelaporan: '10.50', evaluasi: '17.25' }),
    dihitung: '73.05',
    dilaporkan: 'no_data_yet',
    selisih: null,
    rentang: ['73.0300', '73.0700'],
    sesuai: null,
  },
];

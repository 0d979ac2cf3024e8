import type { PackVector } from '../rulepack/pack-vector.ts';

/** Perspektif by their role; made up for the arithmetic, no office's data. */
const iku = (perspektif: string, sasaran: string, capaian: string, rest: object = {}) => ({ perspektif, sasaran, capaian, ...rest });

const CONTOH = [
  iku('stakeholder', 's1', '120', { validitas: 'exact', kendali: 'low' }),
  iku('stakeholder', 's1', '90', { validitas: 'proxy', kendali: 'high' }),
  iku('customer', 's2', '100', { validitas: 'proxy', kendali: 'moderate' }),
  iku('internal_process', 's3', '80', { validitas: 'activity', kendali: 'moderate' }),
  iku('internal_process', 's4', '110', { validitas: 'exact', kendali: 'moderate' }),
  iku('learning_growth', 's5', '105', { validitas: 'proxy', kendali: 'low' }),
  iku('learning_growth', 's5', '95', { validitas: 'activity', kendali: 'high' }),
];

const nko = (paket: string, sumber: string, hasil: object): PackVector => ({
  id: 'NKO-1',
  sumber,
  kind: 'nko',
  paket,
  masukan: { iku: CONTOH },
  hasil: { lengkap: true, ...hasil },
});

const npss = { kind: 'npss', paket: 'npss:bkn' } as const;

export const REKAP_VECTORS: readonly PackVector[] = [
  {
    ...npss,
    id: 'NPSS-1',
    sumber: 'LKj 2024 sebuah Kantor Regional BKN: skor 116,75; 102,52; 100,91; 96,34 menjadi NPSS 104,13 (NKP terakhir tercetak 24,08)',
    masukan: {
      iku: [
        iku('stakeholder', 'SS1', '116,75'),
        iku('customer', 'SS2', '102,52'),
        iku('internal_process', 'SS3', '100,91'),
        iku('learning_growth', 'SS4', '96,34'),
      ],
    },
    hasil: {
      npss: '104.13',
      tercetak: '104,13',
      lengkap: true,
      nkp: { stakeholder: '29.1875', customer: '25.63', internal_process: '25.2275', learning_growth: '24.085' },
      nss: { SS1: '116.75', SS2: '102.52', SS3: '100.91', SS4: '96.34' },
    },
  },
  nko('nko:467-2014', 'dihitung dari rumus: 26,25 + 15 + 28,5 + 30', { nko: '99.75', tercetak: '99,75' }),
  nko('nko:300-2022', 'dihitung dari rumus: 31,5 + 20 + 23,75 + 25', { nko: '100.25', nkp: { stakeholder: '31.5' } }),
  nko('nko:127-2026', 'dihitung dari rumus: s1 = 225 ÷ 2,1; s5 = 172,5 ÷ 1,7', {
    nko: '101.26050420168067226891',
    tercetak: '101,26',
    nss: { s1: '107.14285714285714285714', s2: '100', s3: '80', s4: '110', s5: '101.47058823529411764706' },
  }),
];

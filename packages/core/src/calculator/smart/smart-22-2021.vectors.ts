import type { PackVector } from '../../rulepack/pack-vector.ts';

const DUA_PERTIGA = `66,${'6'.repeat(40)}7`;

const smart = { kind: 'smart', paket: 'smart:22-2021' } as const;

export const SMART_22_2021_VECTORS: readonly PackVector[] = [
  {
    ...smart,
    id: 'EFI-1',
    sumber: 'masukan contoh hitungan yang mengutip PMK 214/2017; E = 3,28 ÷ 12,78 dihitung dari rumusnya',
    masukan: {
      ro: [
        { pagu: '4000000000', capaian: '122', realisasi: '3800000000' },
        { pagu: '1000000000', capaian: '80', realisasi: '975000000' },
        { pagu: '5000000000', capaian: '142', realisasi: '4725000000' },
      ],
    },
    hasil: { efisiensi: '25.66510172143974960876', efisiensiDihitung: '20', nilai: '100', tercetak: '100,00', penyerapan: '95' },
  },
  {
    ...smart,
    id: 'COP-1',
    sumber:
      'contoh hitungan lampiran PMK 22/2021: 94,87; 76,31; 85,09; unit 92,24. Yang tercetak 66,67 adalah dua pertiga; dari 66,67 tepat menjadi 76,32',
    masukan: {
      cop: [
        [
          ['100', '90'],
          [DUA_PERTIGA, DUA_PERTIGA, '100'],
        ],
        [['100']],
      ],
    },
    hasil: {
      tercetak: '92,24',
      program: [{ tercetak: '85,09', output: [{ tercetak: '94,87' }, { tercetak: '76,31' }] }, { nilai: '100' }],
    },
  },
];

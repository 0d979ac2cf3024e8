import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import type { Asked } from './calculation.ts';
import { calculate } from './calculation.ts';
import { type HasilIkpaKomponen, type InputIkpaKomponen, ikpaKomponen } from './ikpa-komponen.ts';

const asked: Asked = { pada: plainDate('2025-01-15') };
const run = (input: InputIkpaKomponen, how = asked) => calculate(ikpaKomponen, input, how);

function outputOf(input: InputIkpaKomponen): HasilIkpaKomponen {
  const answer = run(input);
  if (!answer.ok || 'absen' in answer.value.output) throw new Error(JSON.stringify(answer));
  return answer.value.output;
}

/** Places of what is wrong, with the reason where there is one. */
function wrong(input: InputIkpaKomponen, how = asked): readonly string[] {
  const answer = run(input, how);
  if (answer.ok) throw new Error('computed');
  return answer.error.map(({ code, field, detail }) => `${field} ${detail?.reason_en ?? code}`);
}

const revisi_dipa = { revisi: [{ kode: ['211'], tanggal: '2024-03-01', paguTetap: true }] };
const RO = { pcro: '50', tpcro: '50', rvro: '1', volumeTarget: '2', dikonfirmasi: true, tanggalLapor: '2024-07-05' };
const KONTRAK = { jenis: '52', nilai: '60000000', tanggal: '2024-02-01', caraBayar: 'termin', tanggalSp2d: null } as const;
const GUP = { jenis: 'gup', tanggal: '2024-03-01', sebelumnya: '2024-02-01', nilai: '50', up: '100' } as const;

const outputAt = (tahun: number, sampaiDengan: number, tanggalLapor: string) =>
  outputOf({ tahun, sampaiDengan, capaian_output: { ro: [{ ...RO, tanggalLapor }] } }).komponen.capaian_output;

describe('one value of IKPA', () => {
  test('from transactions of some indicators and finished values of others', () => {
    const { komponen, ...rest } = outputOf({ tahun: 2024, revisi_dipa, nilai: { tagihan: '80', dispensasi_spm: '0.5' } });
    expect(rest).toEqual({
      nilai: '89.5',
      tercetak: '89,50',
      kategori: 'Baik',
      konversi: '20',
      total: '18',
      aspek: { perencanaan: '100', pelaksanaan: '80', hasil: null },
      pack: 'ikpa:2024',
    });
    expect(komponen).toEqual({
      revisi_dipa: {
        nilai: '110',
        tercetak: '110,00',
        dipakai: '100',
        langkah: [
          { kode: 'semester_1', nilai: '110', langkah: [{ kode: 'revisi_dihitung', nilai: '1' }] },
          { kode: 'semester_2', nilai: '110', langkah: [{ kode: 'revisi_dihitung', nilai: '0' }] },
        ],
      },
    });
  });

  test('the steps lead from the value down to the transactions', () => {
    const answer = run({ tahun: 2024, revisi_dipa, dispensasi_spm: { spmDispensasi: 1, spmTerbit: 1000 } });
    if (!answer.ok) throw new Error('computed');
    const { trace } = answer.value;
    expect(trace.parts.map(({ label }) => label)).toEqual(['nilai_total', 'konversi_bobot', 'dispensasi_spm']);
    expect(trace.parts[0]?.parts[0]).toMatchObject({
      label: 'revisi_dipa',
      note: 'ikpa.cap_indikator',
      parts: [{ label: 'revisi_dipa', parts: [{ label: 'semester_1' }, { label: 'semester_2' }] }],
    });
    expect(trace.parts[2]?.parts.map(({ label }) => label)).toEqual(['rasio_permil']);
  });

  test('an indicator without objects is not assessed, and its weight leaves', () => {
    const found = outputOf({ tahun: 2024, revisi_dipa, kontraktual: { kontrak: [] }, tagihan: { spmLs: [] } });
    expect(found).toMatchObject({
      konversi: '10',
      komponen: { kontraktual: { absen: 'not_assessed' }, tagihan: { absen: 'not_assessed' } },
    });
    expect(run({ tahun: 2024, kontraktual: { kontrak: [] } })).toMatchObject({ value: { output: { absen: 'not_assessed' } } });
  });

  test('a BLU is not assessed on penyerapan, whatever was given', () => {
    const penyerapan = { triwulanan: [{ triwulan: 1, jenis: '51' as const, pagu: '100', realisasi: '0' }] };
    expect(outputOf({ tahun: 2024, sampaiDengan: 3, revisi_dipa, penyerapan })).toMatchObject({ konversi: '30' });
    expect(outputOf({ tahun: 2024, sampaiDengan: 3, revisi_dipa, penyerapan, blu: true })).toMatchObject({ konversi: '10', nilai: '100' });
    expect(outputOf({ tahun: 2024, revisi_dipa, nilai: { penyerapan: '0' }, blu: true })).toMatchObject({ konversi: '10' });
  });

  test('a figure that is still to come makes it wait', () => {
    const deviasi_hal3 = { bulanan: [{ bulan: 1, jenis: '51' as const, pagu: '100', rpd: null, realisasi: '1' }] };
    expect(run({ tahun: 2024, sampaiDengan: 1, deviasi_hal3 })).toMatchObject({
      value: { output: { absen: 'no_data_yet', pack: 'ikpa:2024' } },
    });
  });
});

describe('readings that can be chosen', () => {
  test('are repeated, and change what they name', () => {
    const nilai = { penyerapan: '98.114', tagihan: '90' };
    expect(outputOf({ tahun: 2024, nilai })).toMatchObject({ total: '28.6228' });
    expect(outputOf({ tahun: 2024, nilai, setelan: { pembulatan: 'komponen' } })).toMatchObject({
      total: '28.622',
      setelan: { pembulatan: 'komponen' },
    });
    expect(outputOf({ tahun: 2024, revisi_dipa, setelan: { cap_indikator: 'tanpa' } })).toMatchObject({
      nilai: '110',
      komponen: { revisi_dipa: { dipakai: '110' } },
    });
    expect(outputOf({ tahun: 2024, kontraktual: { kontrak: [KONTRAK] }, setelan: { kontraktual_tanpa_objek: '100' } })).toMatchObject({
      komponen: { kontraktual: { nilai: '104' } },
    });
    const up_tup = { pertanggungjawaban: [{ ...GUP, tanggal: '2024-04-01' }] };
    expect(outputOf({ tahun: 2024, up_tup })).toMatchObject({ komponen: { up_tup: { nilai: '7.25' } } });
    expect(outputOf({ tahun: 2024, up_tup, setelan: { up_tup_tanpa_objek: '100', up_tup_tanpa_kkp: 'skala_ulang' } })).toMatchObject({
      komponen: { up_tup: { nilai: '31.04166666666666666667' } },
    });
    expect(outputOf({ tahun: 2024, sampaiDengan: 6, revisi_dipa, setelan: { revisi_sebelum_juli: 'kedua_semester' } })).toMatchObject({
      komponen: { revisi_dipa: { langkah: [{ kode: 'semester_1' }, { kode: 'semester_2' }] } },
    });
  });

  test('the letter of 2026, and days off of the office', () => {
    const up_tup = { pertanggungjawaban: [{ jenis: 'ptup' as const, sebelumnya: '2026-03-01', tanggal: '2026-03-20' }] };
    expect(outputOf({ tahun: 2026, up_tup })).toMatchObject({ komponen: { up_tup: { nilai: '90' } } });
    expect(outputOf({ tahun: 2026, up_tup, setelan: { penyesuaian_thr_2026: 'ya' } })).toMatchObject({
      komponen: { up_tup: { nilai: '0' } },
    });
    const tagihan = { spmLs: [{ tanggalBast: '2026-03-02', tanggalDiterima: '2026-04-02' }] };
    expect(outputOf({ tahun: 2026, tagihan })).toMatchObject({ komponen: { tagihan: { nilai: '0' } } });
    expect(outputOf({ tahun: 2026, tagihan, hariLibur: ['2026-03-10'] })).toMatchObject({ komponen: { tagihan: { nilai: '100' } } });
  });

  test('one that the pack does not have is refused', () => {
    expect(wrong({ tahun: 2024, revisi_dipa, setelan: { warna: 'biru', pembulatan: 'tiga' } })).toEqual([
      'setelan.warna input.unknown_field',
      'setelan.pembulatan input.out_of_range',
    ]);
  });
});

describe('what is looked at', () => {
  test('nothing that comes after the month that is asked', () => {
    const later = { ...KONTRAK, tanggal: '2024-05-01' };
    expect(outputOf({ tahun: 2024, sampaiDengan: 4, kontraktual: { kontrak: [KONTRAK, later] } })).toMatchObject({
      komponen: {
        kontraktual: {
          langkah: [
            {
              kode: 'distribusi',
              langkah: [
                {
                  langkah: [
                    { kode: 'semester_1', nilai: '1' },
                    { kode: 'kontrak', nilai: '1' },
                  ],
                },
              ],
            },
            {},
          ],
        },
      },
    });
    const spmLs = [
      { tanggalBast: '2024-03-01', tanggalDiterima: '2024-03-05' },
      { tanggalBast: '2024-03-01', tanggalDiterima: '2024-06-03' },
      { tanggalBast: '2024-03-01', tanggalDiterima: '2024-06-03', jenis: '51' as const },
    ];
    expect(outputOf({ tahun: 2024, sampaiDengan: 3, tagihan: { spmLs } })).toMatchObject({ komponen: { tagihan: { nilai: '100' } } });
    expect(outputOf({ tahun: 2024, tagihan: { spmLs } })).toMatchObject({ komponen: { tagihan: { nilai: '50' } } });
    const kkp = { plafonBulanan: '50', realisasi: ['6', '1', '1', '1'] };
    const pertanggungjawaban = [{ jenis: 'ptup' as const, sebelumnya: '2024-01-15', tanggal: '2024-02-15' }];
    expect(outputOf({ tahun: 2024, sampaiDengan: 2, up_tup: { pertanggungjawaban, kkp } })).toMatchObject({
      komponen: { up_tup: { nilai: '101' } },
    });
  });

  test('an RO is in time up to working day 5 of the next month, over the turn of the year too', () => {
    expect(outputAt(2024, 6, '2024-07-05')).toMatchObject({ nilai: '100' });
    expect(outputAt(2024, 6, '2024-07-06')).toMatchObject({ nilai: '70' });
    expect(outputAt(2024, 12, '2025-01-08')).toMatchObject({ nilai: '65' });
    expect(outputAt(2024, 12, '2025-01-09')).toMatchObject({ nilai: '35' });
  });
});

describe('what is refused, all at once and each at its place', () => {
  test('a pack that knows only the composition says so of transactions, and takes values', () => {
    const answer = run({ tahun: 2023, revisi_dipa, tagihan: { spmLs: [] }, nilai: { penyerapan: '90' } });
    expect(answer).toEqual({
      ok: false,
      error: [
        { code: 'rule.not_known', field: 'revisi_dipa', detail: { pack: 'ikpa:2022' } },
        { code: 'rule.not_known', field: 'tagihan', detail: { pack: 'ikpa:2022' } },
      ],
    });
    expect(outputOf({ tahun: 2023, nilai: { penyerapan: '90' } })).toMatchObject({ nilai: '90', komponen: {}, pack: 'ikpa:2022' });
  });

  test('a year is needed, even by a pack that is named', () => {
    expect(wrong({ revisi_dipa })).toEqual(['tahun give the year that is computed, such as 2024.']);
    expect(wrong({ revisi_dipa }, { ...asked, paket: 'ikpa:2024' })).toEqual(['tahun give the year that is computed, such as 2024.']);
  });

  test('a value beside its transactions', () =>
    expect(wrong({ tahun: 2024, revisi_dipa, nilai: { revisi_dipa: '100' } })).toEqual([
      'nilai.revisi_dipa give the value or the transactions of “revisi_dipa”, not both.',
    ]));

  test('rows that are missing or twice there', () => {
    const bulanan = [1, 3, 3].map((bulan) => ({ bulan, jenis: '51' as const, pagu: '-1', rpd: '1', realisasi: '1' }));
    expect(wrong({ tahun: 2024, sampaiDengan: 4, deviasi_hal3: { bulanan } })).toEqual([
      'deviasi_hal3.bulanan[0].pagu input.out_of_range',
      'deviasi_hal3.bulanan[1].pagu input.out_of_range',
      'deviasi_hal3.bulanan[2].pagu input.out_of_range',
      'deviasi_hal3.bulanan[2] this period and kind of spending is in another row already.',
      'deviasi_hal3.bulanan month 2, 4 is missing. Give its row (pagu 0 if there is none), or end earlier with “sampaiDengan”.',
    ]);
    const triwulanan = [{ triwulan: 2, jenis: '51' as const, pagu: '1', realisasi: '-1' }];
    expect(wrong({ tahun: 2024, sampaiDengan: 5, penyerapan: { triwulanan } })).toEqual([
      'penyerapan.triwulanan[0].realisasi input.out_of_range',
      'penyerapan.triwulanan quarter 1 is missing. Give its row (pagu 0 if there is none), or end earlier with “sampaiDengan”.',
    ]);
  });

  test('days that cannot be', () => {
    const revisi = ['2023-12-31', '2025-01-01', '2024-02-30', '1 Maret'].map((tanggal) => ({ kode: ['211'], tanggal, paguTetap: true }));
    expect(wrong({ tahun: 2024, revisi_dipa: { revisi } })).toEqual([
      'revisi_dipa.revisi[0].tanggal must not be before 2024-01-01.',
      'revisi_dipa.revisi[1].tanggal must not be after 2024-12-31.',
      'revisi_dipa.revisi[2].tanggal write a day like 2026-03-02.',
      'revisi_dipa.revisi[3].tanggal write a day like 2026-03-02.',
    ]);
    const kontrak = [
      { ...KONTRAK, tanggal: '2025-01-01' },
      { ...KONTRAK, tanggalSp2d: '2024-01-31' },
    ];
    expect(wrong({ tahun: 2024, kontraktual: { kontrak } })).toContain('kontraktual.kontrak[1].tanggalSp2d must not be before 2024-02-01.');
    const spmLs = [{ tanggalBast: '2024-03-05', tanggalDiterima: '2024-03-04' }];
    expect(wrong({ tahun: 2024, tagihan: { spmLs } })).toEqual(['tagihan.spmLs[0].tanggalDiterima must not be before 2024-03-05.']);
    expect(wrong({ tahun: 2024, up_tup: { pertanggungjawaban: [{ ...GUP, tanggal: '2024-01-31' }] } })).toEqual([
      'up_tup.pertanggungjawaban[0].tanggal must not be before 2024-02-01.',
    ]);
    expect(wrong({ tahun: 2024, revisi_dipa, hariLibur: ['besok'] })).toEqual(['hariLibur[0] write a day like 2026-03-02.']);
    expect(wrong({ tahun: 2024, tagihan: { spmLs: [{ tanggalBast: 'kemarin', tanggalDiterima: '2024-03-04' }] } })).toEqual([
      'tagihan.spmLs[0].tanggalBast write a day like 2026-03-02.',
    ]);
  });

  test('a year whose days off are not known', () => {
    const tagihan = { spmLs: [{ tanggalBast: '2020-03-05', tanggalDiterima: '2024-03-06' }] };
    expect(wrong({ tahun: 2024, tagihan })).toEqual([
      'tagihan.spmLs[0].tanggalBast the days off of 2020 are not known. Use the setting “hari_kerja”: “senin_jumat” and list them in “hariLibur”.',
    ]);
    expect(wrong({ tahun: 2026, capaian_output: { ro: [RO] } })[0]).toMatch(/^capaian_output\.ro the days off of 2027/);
    const senin = { tahun: 2026, capaian_output: { ro: [RO] }, setelan: { hari_kerja: 'senin_jumat' }, hariLibur: ['2027-01-01'] };
    expect(outputOf(senin).komponen.capaian_output).toMatchObject({ tercetak: '65,00' });
  });

  test('UP and TUP: what is left at the end of the year, and figures that do not fit', () => {
    const up_tup = {
      pertanggungjawaban: [{ ...GUP, nilai: undefined, up: '0' }],
      tup: [{ nilai: '10', setoran: '11' }],
      kkp: { plafonBulanan: '0', realisasi: ['1'] },
      sisaBelumDisetor: '1',
    };
    expect(wrong({ tahun: 2024, up_tup })).toEqual([
      'up_tup.pertanggungjawaban[0].nilai input.missing_field',
      'up_tup.pertanggungjawaban[0].up must be more than 0.',
      'up_tup.tup[0].setoran must not exceed its TUP.',
      'up_tup.kkp.plafonBulanan must be more than 0.',
      'up_tup.sisaBelumDisetor rule.not_known',
    ]);
    expect(outputOf({ tahun: 2024, up_tup: { pertanggungjawaban: [GUP], sisaBelumDisetor: '0' } }).komponen.up_tup).toBeDefined();
  });

  test('RO and SPM', () => {
    const ro = [{ ...RO, pcro: '101', tpcro: '-1', rvro: '-1', volumeTarget: '0' }];
    expect(wrong({ tahun: 2024, capaian_output: { ro } })).toEqual([
      'capaian_output.ro[0].volumeTarget must be more than 0.',
      'capaian_output.ro[0].pcro input.out_of_range',
      'capaian_output.ro[0].tpcro input.out_of_range',
      'capaian_output.ro[0].rvro input.out_of_range',
    ]);
    expect(wrong({ tahun: 2024, dispensasi_spm: { spmDispensasi: '2', spmTerbit: '1' } })).toEqual([
      'dispensasi_spm.spmDispensasi must not exceed all SPM of quarter IV.',
    ]);
    expect(wrong({ tahun: 2024, dispensasi_spm: { spmDispensasi: '0.5', spmTerbit: '1' } })).toEqual([
      'dispensasi_spm.spmDispensasi input.out_of_range',
    ]);
  });
});

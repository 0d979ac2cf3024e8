import { CALCULATIONS } from '@selaras/contract/calculation/calculations';
import { plainDate } from '@selaras/core';
import { t } from 'i18next';
import { describe, expect, test } from 'vitest';
import { DRAF_KOSONG, isDrafSama } from './isian.ts';
import { KINDS, kindForm } from './kinds/kinds.ts';
import { drafOf, masukanOf } from './masukan.ts';

const kata = ({ id }: { readonly id: string }): string => id;
const caraOf = (kind: string, kode: string, paket: string) => {
  const cara = kindForm(kind)
    ?.cara({ t: ((key: string) => (key === 'hitung.locale' ? 'id-ID' : key)) as typeof t, kata, paket, jumlahUnsur: 9 })
    .find((one) => one.kode === kode);
  if (cara === undefined) throw new Error(`${kind} has no way in named ${kode}`);
  return cara;
};

describe('an input made of a form', () => {
  test('leaves out an indicator that is empty: it is not assessed, and never 0', () => {
    const cara = caraOf('ikpa', 'nilai', 'ikpa:2024');
    const draf = { teks: { 'nilai.penyerapan': ' 98,11 ', 'nilai.tagihan': '', 'setelan.cap_indikator': 'tanpa' }, tabel: {} };
    expect(masukanOf(cara, draf, 2024)).toEqual({ tahun: 2024, nilai: { penyerapan: '98,11' }, setelan: { cap_indikator: 'tanpa' } });
  });

  test('says null where a figure is needed and not there yet', () => {
    const cara = caraOf('skm', 'nrr', 'skm:14-2017');
    expect(masukanOf(cara, { teks: { 'nrr[1]': '3,5' }, tabel: {} }, 2024)).toMatchObject({
      nrr: [null, '3,5', null, null, null, null, null, null, null],
    });
    expect(masukanOf(caraOf('akip', 'lke', 'akip:88-2021'), { teks: { 'lke.1.a': 'AA' }, tabel: {} }, 2024)).toMatchObject({
      lke: { '1.a': 'AA', '1.b': null },
    });
  });

  test('rows keep their places, and an empty end is no row', () => {
    const cara = caraOf('skm', 'jawaban', 'skm:14-2017');
    const draf = { teks: {}, tabel: { jawaban: [{ 0: '4' }, {}, { 8: '3' }, {}] } };
    const { jawaban } = masukanOf(cara, draf, 2024);
    expect(jawaban).toEqual([['4', ...Array(8).fill(null)], Array(9).fill(null), [...Array(8).fill(null), '3']]);
  });

  test('a kept input comes back into the form as it was', () => {
    const cara = caraOf('ikpa-komponen', 'transaksi', 'ikpa:2024');
    const masukan = {
      tahun: 2024,
      sampaiDengan: 10,
      nilai: { tagihan: '100' },
      revisi_dipa: { revisi: [{ kode: ['211', '212'], tanggal: '2024-03-01', paguTetap: true }] },
      kontraktual: { kontrak: [{ jenis: '53', nilai: '100', tanggal: '2024-02-01', caraBayar: 'termin', tanggalSp2d: null }] },
      up_tup: {
        pertanggungjawaban: [{ jenis: 'ptup', tanggal: '2024-02-01', sebelumnya: '2024-01-15' }],
        kkp: { plafonBulanan: '10', realisasi: ['1', '2'] },
      },
    };
    expect(masukanOf(cara, drafOf(cara, masukan), 2024)).toEqual(masukan);
  });
});

test('a draft is the same as long as nothing else is typed in it', () => {
  const draf = { teks: { pagu: '5', sisa: '' }, tabel: { ro: [{ pagu: '1', capaian: '' }, {}] } };
  expect(isDrafSama(draf, { teks: { pagu: '5' }, tabel: { ro: [{ pagu: '1' }], cop: [] } })).toBe(true);
  expect(isDrafSama({ teks: { pagu: ' ' }, tabel: { ro: [{}] } }, DRAF_KOSONG)).toBe(true);
  expect(isDrafSama(draf, { ...draf, teks: { pagu: '6' } })).toBe(false);
  expect(isDrafSama(draf, { ...draf, tabel: { ro: [{ pagu: '2' }] } })).toBe(false);
});

test.each(KINDS.flatMap(({ kind, packs }) => packs.map(({ id }) => [kind, id] as const)))(
  'what the form of %s by %s sends, its calculation knows',
  (kind, paket) => {
    for (const cara of kindForm(kind)?.cara({
      t: ((key: string) => (key === 'hitung.locale' ? 'id-ID' : key)) as typeof t,
      kata,
      paket,
      jumlahUnsur: 9,
    }) ?? []) {
      const rows = Object.fromEntries(
        cara.bagian
          .flatMap(({ tabel = [] }) => tabel)
          .map(({ tempat, kolom }) => [tempat.join('.'), [Object.fromEntries(kolom.map((one) => [one.kode, contoh(one)]))]]),
      );
      const teks = Object.fromEntries(cara.bagian.flatMap(({ isian = [] }) => isian).map((one) => [one.tempat.join('.'), contoh(one)]));
      const answer = CALCULATIONS[kind].run(masukanOf(cara, { teks, tabel: rows }, 2024), { paket, pada: plainDate('2024-12-31') });
      const unknown = answer.ok ? [] : answer.error.filter(({ code }) => code === 'input.unknown_field' || code === 'input.wrong_type');
      expect(unknown).toEqual([]);
    }
    expect(DRAF_KOSONG).toEqual({ teks: {}, tabel: {} });
  },
);

function contoh(isian: { readonly jenis: string; readonly pilihan?: readonly { readonly nilai: string }[] }): string {
  if (isian.jenis === 'pilihan') return isian.pilihan?.[0]?.nilai ?? '';
  return isian.jenis === 'tanggal' ? '2024-03-01' : '1';
}

import type { Facts, Indikator } from './facts.ts';
import type { Planter } from './fault.ts';
import { printed, rupiah } from './figures.ts';
import { angka } from './kalimat.ts';
import { cellChanged, type Naskah, reworded } from './naskah.ts';

const has = (naskah: Naskah, id: string): boolean => naskah.parts.some((part) => part.id === id);
const textOf = (naskah: Naskah, id: string): string => {
  const part = naskah.parts.find((one) => one.id === id);
  return part !== undefined && 'text' in part ? part.text : '';
};

/** One digit before the comma changed, as fingers do: 69,39 becomes 63,39. */
const slipped = (value: number): number => value + (value % 1000 < 500 ? 300 : -300);

const forIndikator = (suffix: string, facts: Facts, naskah: Naskah): readonly Indikator[] =>
  facts.indikator.filter(({ nomor }) => has(naskah, `iku-${nomor}${suffix}`));

export const FIGURE_PLANTERS: readonly Planter[] = [
  {
    name: 'teks-lain-dari-tabel',
    touches: ['iku-2.hasil'],
    plant(_random, facts, naskah) {
      const one = forIndikator('.tabel', facts, naskah).find(({ nomor }) => nomor === 2);
      if (one === undefined) return null;
      const wrong = angka(one, slipped(one.realisasi));
      return {
        naskah: reworded(naskah, 'iku-2.hasil', angka(one, one.realisasi), wrong),
        fault: { rule: 'same-fact', alike: ['capaian', 'rank-word'], words: wrong },
      };
    },
  },
  {
    name: 'jumlah-anggaran',
    touches: ['anggaran', 'anggaran.teks'],
    plant(_random, { program }, naskah) {
      if (!has(naskah, 'anggaran')) return null;
      const total = program.reduce((sum, one) => sum + one.anggaran, 0);
      const wrong = rupiah(total + 9_000_000);
      const column = naskah.jenis === 'pk' ? 2 : 2;
      return {
        naskah: cellChanged(naskah, 'anggaran', [program.length, column], wrong),
        fault: { rule: 'budget', alike: ['sum', 'same-fact'], words: wrong },
      };
    },
  },
  {
    name: 'jumlah-kategori',
    touches: ['kategori', 'kategori.pengantar', 'kategori.bagian'],
    plant(_random, { kategori }, naskah) {
      if (!has(naskah, 'kategori')) return null;
      const total = kategori.reduce((sum, { jumlah }) => sum + jumlah, 0);
      const wrong = String(total + 3);
      return {
        naskah: cellChanged(naskah, 'kategori', [kategori.length, 1], wrong),
        fault: { rule: 'sum', alike: ['count', 'population', 'ratio'], words: wrong },
      };
    },
  },
  {
    name: 'persentase-kategori',
    touches: ['kategori', 'kategori.pengantar', 'kategori.bagian'],
    plant(random, { kategori }, naskah) {
      if (!has(naskah, 'kategori')) return null;
      const total = kategori.reduce((sum, { jumlah }) => sum + jumlah, 0);
      const row = random.int(0, kategori.length - 1);
      const right = ((kategori[row]?.jumlah ?? 0) / total) * 10000;
      const wrong = `${printed(Math.round(right) + 410)}%`;
      return {
        naskah: cellChanged(naskah, 'kategori', [row, 2], wrong),
        fault: { rule: 'ratio', alike: ['sum', 'same-fact'], words: wrong },
      };
    },
  },
  {
    name: 'persentase-teks',
    touches: ['kategori.bagian', 'kategori', 'kategori.pengantar'],
    plant(_random, _facts, naskah) {
      const found = / atau (\d+,\d+)%/.exec(textOf(naskah, 'kategori.bagian'))?.[1];
      if (found === undefined) return null;
      const wrong = printed(Math.round(Number(found.replace(',', '.')) * 100) + 600);
      return { naskah: reworded(naskah, 'kategori.bagian', found, wrong), fault: { rule: 'ratio', alike: ['same-fact'], words: wrong } };
    },
  },
  {
    name: 'instansi-lain-dari-tabel',
    touches: ['kategori.pengantar', 'kategori', 'kategori.bagian'],
    plant(_random, { kategori }, naskah) {
      if (!has(naskah, 'kategori.pengantar')) return null;
      const total = kategori.reduce((sum, { jumlah }) => sum + jumlah, 0);
      const wrong = `${total - 7} dari ${total} instansi`;
      return {
        naskah: reworded(naskah, 'kategori.pengantar', `${total} instansi`, wrong),
        fault: { rule: 'count', alike: ['population', 'sum', 'same-fact'], words: String(total - 7) },
      };
    },
  },
  {
    name: 'capaian-tabel',
    touches: ['capaian', 'ringkasan'],
    plant(random, { indikator }, naskah) {
      if (!has(naskah, 'capaian')) return null;
      const row = random.int(0, indikator.length - 1);
      const wrong = printed((indikator[row]?.capaian ?? 0) + 740);
      return {
        naskah: cellChanged(naskah, 'capaian', [row, 5], wrong),
        fault: { rule: 'capaian', alike: ['same-fact'], words: wrong },
      };
    },
  },
  {
    name: 'susunan-akip',
    touches: ['akip', 'akip.teks'],
    plant(_random, { akip }, naskah) {
      if (!has(naskah, 'akip')) return null;
      const total = akip.reduce((sum, { nilai }) => sum + nilai, 0);
      const wrong = printed(total + 200);
      const changed = cellChanged(naskah, 'akip', [akip.length, 3], wrong);
      return {
        naskah: reworded(changed, 'akip.teks', printed(total), wrong),
        fault: { rule: 'composition', alike: ['sum', 'same-fact'], words: wrong },
      };
    },
  },
  {
    name: 'predikat-akip',
    touches: ['akip.teks', 'akip'],
    plant(_random, _facts, naskah) {
      const found = /predikat (\S+)\./.exec(textOf(naskah, 'akip.teks'))?.[1];
      if (found === undefined) return null;
      const wrong = found === 'A' ? 'BB' : 'A';
      return {
        naskah: reworded(naskah, 'akip.teks', `predikat ${found}.`, `predikat ${wrong}.`),
        fault: { rule: 'band', words: wrong },
      };
    },
  },
  {
    name: 'pegawai-tidak-genap',
    touches: ['pegawai'],
    plant(_random, { pegawai: { seluruhnya, tugasBelajar, baru } }, naskah) {
      if (!has(naskah, 'pegawai')) return null;
      const right = seluruhnya - tugasBelajar - baru;
      return {
        naskah: reworded(naskah, 'pegawai', `yang dinilai ${right} pegawai`, `yang dinilai ${right - 2} pegawai`),
        fault: { rule: 'population', alike: ['count', 'sum'], words: String(right - 2) },
      };
    },
  },
  {
    name: 'bulan-terakhir',
    touches: ['bulan'],
    plant(random, { indikator }, naskah) {
      if (!has(naskah, 'bulan')) return null;
      const row = random.int(0, indikator.length - 1);
      const wrong = printed((indikator[row]?.target ?? 0) + 700, true);
      return { naskah: cellChanged(naskah, 'bulan', [row, 15], wrong), fault: { rule: 'trajectory', words: wrong } };
    },
  },
  {
    name: 'serapan',
    touches: ['serapan', 'serapan.teks'],
    plant(_random, { program }, naskah) {
      if (!has(naskah, 'serapan')) return null;
      return {
        naskah: cellChanged(naskah, 'serapan', [0, 3], '88,15'),
        fault: { rule: 'ratio', alike: ['budget', 'capaian', 'sum'], words: program.length > 0 ? '88,15' : '' },
      };
    },
  },
  {
    name: 'nilai-tahun-lalu',
    touches: ['iku-3.tabel', 'iku-3.hasil', 'iku-3.perubahan'],
    plant(_random, facts, naskah) {
      const one = forIndikator('.tabel', facts, naskah).find(({ nomor }) => nomor === 3);
      if (one === undefined) return null;
      const wrong = angka(one, one.realisasiLalu);
      const said = `Berdasarkan hasil penilaian tahun ${facts.tahun - 1} diperoleh nilai ${wrong}, dan nilai ini menjadi realisasi tahun ${facts.tahun}.`;
      const table = cellChanged(naskah, 'iku-3.tabel', [0, 3], wrong);
      const parts = table.parts.flatMap((part) =>
        part.id === 'iku-3.hasil' ? [{ id: part.id, kind: 'paragraf' as const, text: said }] : part.id === 'iku-3.perubahan' ? [] : [part],
      );
      return { naskah: { ...table, parts }, fault: { rule: 'carry-over', alike: ['period', 'same-fact'], words: wrong } };
    },
  },
];

import { UNSUR } from './facts.ts';
import type { Planter } from './fault.ts';
import { printed, terbilang } from './figures.ts';
import { cellChanged, changed, type Naskah, type Part, paragraf, reworded, tableChanged } from './naskah.ts';

const has = (naskah: Naskah, id: string): boolean => naskah.parts.some((part) => part.id === id);
const textOf = (naskah: Naskah, id: string): string => {
  const part = naskah.parts.find((one) => one.id === id);
  return part !== undefined && 'text' in part ? part.text : '';
};
const after = (naskah: Naskah, id: string, added: Part): Naskah => changed(naskah, id, (part) => [part, added]);

/** Where free sentences can go: any document has one of these. */
const homeOf = (naskah: Naskah): string => ['penutup', 'pengantar', 'pernyataan'].find((id) => has(naskah, id)) ?? '';

export const WORD_PLANTERS: readonly Planter[] = [
  {
    name: 'jumlah-layanan',
    touches: ['layanan.pengantar', 'layanan'],
    plant(_random, { layanan }, naskah) {
      if (!has(naskah, 'layanan')) return null;
      const n = layanan.length;
      const wrong = `${n + 2} (${terbilang(n + 2)})`;
      return {
        naskah: reworded(naskah, 'layanan.pengantar', `${n} (${terbilang(n)})`, wrong),
        fault: { rule: 'count', words: String(n + 2) },
      };
    },
  },
  {
    name: 'terbilang',
    touches: ['pengantar-sasaran', 'daftar-sasaran'],
    plant(_random, { sasaran }, naskah) {
      if (!has(naskah, 'pengantar-sasaran')) return null;
      const n = sasaran.length;
      return {
        naskah: reworded(naskah, 'pengantar-sasaran', `(${terbilang(n)})`, `(${terbilang(n + 1)})`),
        fault: { rule: 'count', words: terbilang(n + 1) },
      };
    },
  },
  {
    name: 'unsur-terendah',
    touches: ['unsur.terendah', 'unsur'],
    plant(_random, { unsur }, naskah) {
      if (!has(naskah, 'unsur.terendah')) return null;
      const lowest = unsur.reduce((low, one) => (one.nilai < low.nilai ? one : low));
      const other = unsur.reduce((high, one) => (one.nilai > high.nilai ? one : high));
      const said = `Unsur dengan nilai terendah adalah ${other.kode} yaitu ${other.nama} dengan nilai ${printed(other.nilai)}.`;
      return {
        naskah: changed(naskah, 'unsur.terendah', () => paragraf('unsur.terendah', said)),
        fault: { rule: 'rank-word', alike: ['same-fact'], words: lowest.kode === other.kode ? '' : other.kode },
      };
    },
  },
  {
    name: 'sebutan-unsur',
    touches: ['unsur.terendah', 'unsur'],
    plant(_random, { unsur }, naskah) {
      if (!has(naskah, 'unsur.terendah')) return null;
      const lowest = unsur.reduce((low, one) => (one.nilai < low.nilai ? one : low));
      const wrong = UNSUR[(UNSUR.indexOf(lowest.nama) + 4) % UNSUR.length] ?? '';
      return {
        naskah: reworded(naskah, 'unsur.terendah', `yaitu ${lowest.nama}`, `yaitu ${wrong}`),
        fault: { rule: 'label', alike: ['rank-word'], words: lowest.kode },
      };
    },
  },
  {
    name: 'meningkat-padahal-turun',
    touches: ['iku-4.perubahan'],
    plant(_random, _facts, naskah) {
      const text = textOf(naskah, 'iku-4.perubahan');
      const right = /meningkat|menurun/.exec(text)?.[0];
      if (right === undefined) return null;
      const wrong = right === 'meningkat' ? 'menurun' : 'meningkat';
      return { naskah: reworded(naskah, 'iku-4.perubahan', right, wrong), fault: { rule: 'rank-word', words: wrong } };
    },
  },
  {
    name: 'tidak-dibahas',
    touches: ['iku-1.hasil', 'iku-1.bahas-0', 'iku-1.bahas-1'],
    plant(_random, { indikator: [first] }, naskah) {
      if (first === undefined || first.realisasi >= first.target || !has(naskah, 'iku-1.bahas-1')) return null;
      if (/belum|tidak/.test(textOf(naskah, 'iku-1.hasil'))) return null;
      const silent = changed(naskah, 'iku-1.bahas-1', () => []);
      return {
        naskah: changed(silent, 'iku-1.bahas-0', () =>
          paragraf('iku-1.bahas-0', 'Berbagai kegiatan telah dilaksanakan bersama para pengguna layanan sepanjang tahun.'),
        ),
        fault: { rule: 'unmet-not-discussed', words: '' },
      };
    },
  },
  {
    name: 'nama-indikator-berubah',
    touches: ['target'],
    plant(_random, { indikator }, naskah) {
      if (naskah.jenis !== 'renja' || !has(naskah, 'target')) return null;
      const one = indikator[0];
      if (one === undefined) return null;
      const wrong = one.nama.replace(/^Persentase/, 'Jumlah').replace(/^(Indeks|Nilai)/, 'Persentase');
      return {
        naskah: cellChanged(naskah, 'target', [0, 2], wrong),
        fault: { rule: 'definition', words: wrong.split(' ').slice(0, 2).join(' ') },
      };
    },
  },
  {
    name: 'rujukan-tabel',
    touches: ['home'],
    plant(_random, _facts, naskah) {
      const home = homeOf(naskah);
      return {
        naskah: after(naskah, home, paragraf('rujukan', 'Rinciannya dapat dilihat pada Tabel 9.7 dokumen ini.')),
        fault: { rule: 'reference', words: 'Tabel 9.7' },
      };
    },
  },
  {
    name: 'urutan-daftar',
    touches: ['hukum'],
    plant(_random, _facts, naskah) {
      if (!has(naskah, 'latar') || !has(naskah, 'bab-1')) return null;
      const lines = ['1. Menyusun jadwal kerja;', '2. Menunjuk penanggung jawab;', '4. Melaporkan hasil setiap bulan.'];
      const added = lines.reduce((all, text, i) => after(all, i === 0 ? 'latar' : `urut-${i - 1}`, paragraf(`urut-${i}`, text)), naskah);
      return { naskah: added, fault: { rule: 'numbering', words: '4.' } };
    },
  },
  {
    name: 'titik-desimal',
    touches: ['iku-2.tabel', 'capaian'],
    plant(_random, _facts, naskah) {
      const table = naskah.parts.find((part) => part.id === 'iku-2.tabel');
      if (table?.kind !== 'tabel') return null;
      const wrong = (table.baris[0]?.[3] ?? '').replace(',', '.');
      return { naskah: cellChanged(naskah, 'iku-2.tabel', [0, 3], wrong), fault: { rule: 'separator', words: wrong } };
    },
  },
  {
    name: 'nilai-rusak',
    touches: ['target', 'capaian', 'bulan'],
    plant(random, _facts, naskah) {
      const id = ['capaian', 'target', 'bulan'].find((one) => has(naskah, one));
      if (id === undefined) return null;
      const wrong = random.pick(['#DIV/0!', '#REF!', '#VALUE!']);
      const column = id === 'capaian' ? 5 : id === 'bulan' ? 9 : naskah.jenis === 'pk' ? 3 : 4;
      return { naskah: cellChanged(naskah, id, [1, column], wrong), fault: { rule: 'broken-value', words: wrong } };
    },
  },
  {
    name: 'dasar-hukum-lama',
    touches: ['hukum'],
    plant(random, _facts, naskah) {
      if (!has(naskah, 'hukum')) return null;
      const old = random.pick([
        'Peraturan Menteri PPN/Bappenas Nomor 9 Tahun 2017 tentang Tata Cara Penyusunan dan Penelaahan Rencana Kerja Kementerian/Lembaga;',
        'Peraturan Menteri PANRB Nomor 12 Tahun 2015 tentang Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas Kinerja Instansi Pemerintah;',
        'Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara;',
      ]);
      return {
        naskah: changed(naskah, 'hukum', (part) => (part.kind === 'daftar' ? { ...part, items: [old, ...part.items] } : part)),
        fault: { rule: 'legal-basis', words: /Nomor \d+ Tahun \d+/.exec(old)?.[0] ?? '' },
      };
    },
  },
  {
    name: 'uraian-lama',
    touches: ['home'],
    plant(_random, { tahun }, naskah) {
      // The rule that is described was in force then, and still when the papers of January were signed.
      if (tahun < 2024 || (naskah.jenis !== 'renja' && naskah.jenis !== 'lkj')) return null;
      const home = homeOf(naskah);
      const said = `Nilai IKPA tahun ${tahun} menggunakan bobot Revisi DIPA 10, Deviasi Halaman III DIPA 15, Penyerapan Anggaran 20, dan Capaian Output 25. Revisi DIPA dihitung berdasarkan frekuensi revisi dalam satu triwulan dan tidak bersifat kumulatif.`;
      return { naskah: after(naskah, home, paragraf('uraian', said)), fault: { rule: 'superseded-text', words: 'Revisi DIPA' } };
    },
  },
  {
    name: 'kolom-tetap',
    touches: ['unsur', 'unsur.terendah'],
    plant(_random, _facts, naskah) {
      if (!has(naskah, 'unsur')) return null;
      return {
        naskah: tableChanged(naskah, 'unsur', (table) => ({
          ...table,
          kolom: [table.kolom[0] ?? '', table.kolom[1] ?? '', '', table.kolom[2] ?? ''],
          baris: table.baris.map(([a = '', b = '', c = '']) => [a, b, '0,44', c]),
        })),
        fault: { rule: 'table-structure', words: '0,44' },
      };
    },
  },
  {
    name: 'kalimat-ganda',
    touches: ['home'],
    plant(_random, _facts, naskah) {
      const home = homeOf(naskah);
      const twice = 'Aplikasi layanan ini terhubung langsung dengan basis data induk dan dapat dibuka oleh seluruh petugas dari mana saja.';
      return {
        naskah: after(naskah, home, paragraf('ganda', `${twice} ${twice}`)),
        fault: { rule: 'duplicate-text', words: 'Aplikasi layanan' },
      };
    },
  },
  {
    name: 'data-pribadi',
    touches: ['home'],
    plant(random, _facts, naskah) {
      const home = homeOf(naskah);
      const nip = `19${random.int(70, 95)}0${random.int(1, 9)}${random.int(10, 28)}20${random.int(10, 19)}0${random.int(1, 9)}1001`;
      const said = `Klarifikasi pelanggaran disiplin pegawai dengan NIP ${nip} telah diselesaikan oleh pejabat yang berwenang.`;
      return { naskah: after(naskah, home, paragraf('pribadi', said)), fault: { rule: 'personal-data', words: nip.slice(-2) } };
    },
  },
  {
    name: 'tahun-tertukar',
    touches: ['iku-4.tabel'],
    plant(_random, { tahun }, naskah) {
      if (!has(naskah, 'iku-4.tabel')) return null;
      return {
        naskah: tableChanged(naskah, 'iku-4.tabel', (table) => ({
          ...table,
          kolom: [String(tahun - 1), String(tahun), String(tahun - 1), String(tahun - 1)],
        })),
        fault: { rule: 'period', alike: ['table-structure', 'same-fact'], words: String(tahun - 1) },
      };
    },
  },
];

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffPacks, type PerubahanPaket } from './diff-packs.ts';
import type { PlainBag, PlainData } from './plain-data.ts';
import type { RulePack } from './rule-pack.ts';

type Pack = Pick<RulePack<unknown>, 'id' | 'rule' | 'setelan'>;

const pack = (rule: unknown, id = 'uji:1'): Pack => ({ id, rule });

function changes(sebelum: Pack, sesudah: Pack): readonly PerubahanPaket[] {
  const found = diffPacks(sebelum, sesudah);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const bersetelan = (bawaan: string): Pack => ({
  ...pack({}),
  setelan: [{ kode: 'cap', nama: { id: 'Batas', en: 'Cap' }, bawaan, pilihan: [] }],
});

const LAMA = {
  cap: '100',
  dispensasi: null,
  tambahan: null,
  komponen: [
    { kode: 'revisi_dipa', nama: 'Revisi DIPA', bobot: '10' },
    { kode: 'deviasi_hal3', nama: 'Deviasi Halaman III DIPA', bobot: '10' },
    { kode: 'dispensasi_spm', nama: 'Dispensasi SPM', bobot: '5', ket: { id: 'nilai', en: 'score' } },
  ],
  aspek: [{ kode: 'hasil', nama: 'Kualitas Hasil', komponen: ['dispensasi_spm'] }],
  kategori: { desimal: null, bands: [{ kode: 'baik', nama: 'Baik', dari: '89', termasuk: true }] },
  skala: [
    { kedekatan: '0', indeks: '0' },
    { kedekatan: '100', indeks: '120' },
  ],
  tabel: [
    { validitas: 'proxy', kendali: 'low', bobot: '1.10' },
    { validitas: 'proxy', kendali: 'high', bobot: null },
  ],
};

const BARU = {
  cap: '100',
  dispensasi: 'pengurang',
  tambahan: { hari: '17', tagihan: { batas: '5' } },
  komponen: [
    { kode: 'revisi_dipa', nama: 'Revisi DIPA', bobot: '10' },
    { kode: 'deviasi_hal3', nama: 'Deviasi Halaman III DIPA', bobot: '15' },
  ],
  aspek: [{ kode: 'hasil', nama: 'Kualitas Hasil', komponen: ['revisi_dipa', 'deviasi_hal3'] }],
  kategori: { desimal: null, bands: [{ kode: 'baik', nama: 'Baik', dari: '89.5', termasuk: false }] },
  skala: [
    { kedekatan: '0', indeks: '0' },
    { kedekatan: '90', indeks: '100' },
    { kedekatan: '100', indeks: '120' },
  ],
  tabel: [
    { validitas: 'proxy', kendali: 'low', bobot: '1.10' },
    { validitas: 'proxy', kendali: 'high', bobot: '0.90' },
  ],
};

test('each difference is named once, at a place that a person can read', () => {
  expect(
    changes(pack(LAMA), pack(BARU)).map(({ path, tempat, jenis, sebelum, sesudah }) => [
      path,
      tempat.id,
      jenis,
      sebelum?.id ?? null,
      sesudah?.id ?? null,
    ]),
  ).toEqual([
    ['dispensasi', 'Dispensasi', 'diubah', 'tidak ada', 'pengurang'],
    ['tambahan/hari', 'Tambahan › hari', 'ditambah', null, '17'],
    ['tambahan/tagihan', 'Tambahan › tagihan', 'ditambah', null, 'batas: 5'],
    ['komponen/deviasi_hal3/bobot', 'Komponen › Deviasi Halaman III DIPA › bobot', 'diubah', '10', '15'],
    ['komponen/dispensasi_spm', 'Komponen › Dispensasi SPM', 'dihapus', 'bobot: 5; ket: nilai', null],
    ['aspek/hasil/komponen', 'Aspek › Kualitas Hasil › komponen', 'diubah', 'Dispensasi SPM', 'Revisi DIPA; Deviasi Halaman III DIPA'],
    ['kategori/bands/baik/dari', 'Kategori › pita › Baik › batas bawah', 'diubah', '89', '89,5'],
    ['kategori/bands/baik/termasuk', 'Kategori › pita › Baik › batas ikut', 'diubah', 'ya', 'tidak'],
    ['skala/90', 'Skala › 90', 'ditambah', null, 'kedekatan: 90; indeks: 100'],
    ['tabel/proxy high/bobot', 'Tabel › proxy high › bobot', 'diubah', 'tidak ada', '0,90'],
  ]);
});

test('in English the words are English and the decimals have a point', () => {
  const [, , , , , , dari, termasuk] = changes(pack(LAMA), pack(BARU));
  expect([dari?.tempat.en, dari?.sesudah?.en]).toEqual(['Categories › bands › Baik › from', '89.5']);
  expect([termasuk?.sebelum?.en, termasuk?.sesudah?.en]).toEqual(['yes', 'no']);
});

test('another order of the same members is told, because bands are read from the top', () => {
  const [first, last] = LAMA.skala;
  expect(changes(pack({ skala: [first, last] }), pack({ skala: [last, first] }))).toMatchObject([
    { path: 'skala/*', jenis: 'urutan', sebelum: { id: '0; 100' }, sesudah: { id: '100; 0' } },
  ]);
});

test('a pack that waits for its numbers has lost every rule: fields as a whole, lists member by member', () => {
  expect(changes(pack(LAMA), pack(null)).map(({ path, jenis }) => `${jenis} ${path}`)).toEqual([
    'dihapus cap',
    'dihapus dispensasi',
    'dihapus tambahan',
    'dihapus komponen/revisi_dipa',
    'dihapus komponen/deviasi_hal3',
    'dihapus komponen/dispensasi_spm',
    'dihapus aspek/hasil',
    'dihapus kategori',
    'dihapus skala/0',
    'dihapus skala/100',
    'dihapus tabel/proxy low',
    'dihapus tabel/proxy high',
  ]);
});

test('what is taken where a reading is unsettled is part of the rule', () => {
  expect(changes(bersetelan('100'), bersetelan('tanpa'))).toMatchObject([
    { path: 'setelan/cap/bawaan', tempat: { id: 'Setelan › Batas › bawaan' }, sebelum: { id: '100' }, sesudah: { id: 'tanpa' } },
  ]);
});

test('packs of two families are not compared', () => {
  expect(diffPacks(pack({}, 'ikpa:2024'), pack({}, 'skm:14-2017'))).toEqual({
    ok: false,
    error: { code: 'pack.other_family', sebelum: 'ikpa:2024', sesudah: 'skm:14-2017' },
  });
});

describe('whatever a rule looks like', () => {
  const leaf: fc.Arbitrary<PlainData> = fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string({ maxLength: 2 }), { maxLength: 3 }),
    fc.record({ id: fc.string(), en: fc.string() }),
  );
  const key = fc.constantFrom('a', 'b', 'c', 'kode', 'nama', 'x.y', '0');
  const { node } = fc.letrec<{ node: PlainData; bag: PlainBag }>((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, leaf, tie('bag'), fc.array(tie('bag'), { maxLength: 3 })),
    bag: fc.dictionary(key, tie('node'), { maxKeys: 4 }),
  }));
  const rule = fc.dictionary(key, node, { maxKeys: 4 });

  test('it does not differ from itself, also when its fields stand in another order', () => {
    const property = fc.property(rule, (one) => changes(pack(one), pack(structuredClone(one))).length === 0);
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('two that differ are told apart, and no difference is told within another', () => {
    const property = fc.property(rule, rule, (one, other) => {
      const told = changes(pack(one), pack(other)).map(({ path }) => path);
      const isNested = told.some((path) => told.some((within) => within !== path && within.startsWith(`${path}/`)));
      return (told.length === 0) === isEqual(one, other) && !isNested;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('every value that is changed is named once, and nothing else is', () => {
    const places = ['cap', 'komponen/k0/bobot', 'komponen/k1/bobot', 'kategori/bands/b0/dari', 'kategori/desimal', 'skala/90/indeks'];
    const property = fc.property(fc.subarray(places), (changed) => {
      const told = changes(pack(ruleWith(new Set())), pack(ruleWith(new Set(changed)))).map(({ path }) => path);
      return told.length === changed.length && changed.every((path) => told.includes(path));
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});

/** Equal as data: a field that is not there equals one that is undefined, and the order of fields is none. */
function isEqual(one: PlainData, other: PlainData): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}

/** One rule, with those of its values changed that are named. */
function ruleWith(marks: ReadonlySet<string>): PlainBag {
  const at = (path: string): string => (marks.has(path) ? `${path} baru` : path);
  return {
    cap: at('cap'),
    komponen: [0, 1].map((i) => ({ kode: `k${i}`, nama: `K ${i}`, bobot: at(`komponen/k${i}/bobot`) })),
    kategori: { desimal: at('kategori/desimal'), bands: [{ kode: 'b0', nama: 'B', dari: at('kategori/bands/b0/dari') }] },
    skala: [{ kedekatan: '90', indeks: at('skala/90/indeks') }],
  };
}

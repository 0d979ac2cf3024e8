import { assertNever } from '@selaras/core/kernel/result';
import { type FungsiRujukan, type Place, placesOf } from './formula-places.ts';
import { type FormulaScope, komponenOf, pilihanOf } from './formula-scope.ts';

/** What can be written at a place. `kind` says which list it is from; `cursor` is where to go on, from the start of `insert`. */
export type Offer = {
  readonly label: string;
  readonly insert: string;
  readonly cursor: number;
  readonly kind: 'komponen' | 'fungsi' | 'pilihan' | 'kolom' | 'kata' | 'rujukan';
  /** The full name beside it. */
  readonly nama: string;
  readonly satuan: string;
};

export type Offers = { readonly from: number; readonly to: number; readonly offers: readonly Offer[] };

/** A function with the arguments that stand in its parentheses; its sentence of help is in the texts, by this name. */
export const FUNGSI_BANTUAN = [
  ['JIKA', 'syarat; maka; lainnya'],
  ['CACAH', 'daftar; syarat'],
  ['JUMLAH', 'a; b; …'],
  ['RATA', 'a; b; …'],
  ['RATA_TERTIMBANG', 'nilai; bobot; …'],
  ['MIN', 'a; b; …'],
  ['MAKS', 'a; b; …'],
  ['BULATKAN', 'nilai; desimal'],
  ['BATAS', 'nilai; bawah; atas'],
  ['ABS', 'nilai'],
  ['DAN', 'syarat; syarat'],
  ['ATAU', 'syarat; syarat'],
  ['BUKAN', 'syarat'],
  ['IKU', 'kode; LALU'],
  ['TARGET', 'kode'],
  ['CAPAIAN', 'kode'],
  ['ANGGARAN', ''],
  ['SURVEI', 'kode'],
  ['PAKET', '"kode"'],
] as const;
export type NamaFungsi = (typeof FUNGSI_BANTUAN)[number][0];

/** Offers at an offset of the text, and the range that an offer replaces. The texts of help come from `helpOf`. */
export function offersAt(text: string, at: number, { scope, helpOf }: { readonly scope: FormulaScope; readonly helpOf: HelpOf }): Offers {
  const { placed } = placesOf(text, scope.lokal);
  const typed = placed.find(({ kind, from, to }) => kind !== 'symbol' && kind !== 'strange' && from < at && at <= to);
  const from = typed?.from ?? at;
  const to = typed?.to ?? at;
  const place = typed?.place ?? placesOf(text.slice(0, at), scope.lokal).end;
  return { from, to, offers: offersOf(place, { scope, helpOf }) };
}

export type HelpOf = (word: NamaFungsi | 'LALU' | 'TAHUN_LALU' | 'ANAK' | 'kategori') => string;
type Asked = { readonly scope: FormulaScope; readonly helpOf: HelpOf };

function offersOf(place: Place, asked: Asked): readonly Offer[] {
  const { scope } = asked;
  switch (place.jenis) {
    case 'ungkapan':
      return [...figures(scope), ...functions(asked)];
    case 'daftar':
      return scope.komponen.filter(({ jenis, kode }) => jenis === 'daftar' && kode !== '').map(komponenOffer);
    case 'syarat':
      return [...columns(place.daftar, asked), ...choices(scope, { ...place, kolom: 'kategori' })];
    case 'pilihan':
      return choices(scope, place);
    case 'kode':
      return codes(place.fungsi, scope);
    case 'geser':
      return shifts(place.fungsi, asked);
    default:
      return assertNever(place);
  }
}

const plain = (offer: Pick<Offer, 'label' | 'kind' | 'nama'> & { readonly satuan?: string; readonly insert?: string }): Offer => {
  const insert = offer.insert ?? offer.label;
  return { satuan: '', ...offer, insert, cursor: insert.length };
};

const komponenOffer = ({ kode, nama, satuan }: FormulaScope['komponen'][number]): Offer =>
  plain({ label: kode, kind: 'komponen', nama, satuan });

const figures = ({ komponen }: FormulaScope): readonly Offer[] =>
  komponen.filter(({ jenis, kode }) => jenis !== 'daftar' && kode !== '').map(komponenOffer);

/** The cursor lands inside the parentheses, or after them where nothing has to be said. */
const functions = ({ helpOf }: Asked): readonly Offer[] =>
  FUNGSI_BANTUAN.map(([nama, bentuk]) => ({
    label: `${nama}(${bentuk})`,
    insert: `${nama}()`,
    cursor: nama.length + (bentuk === '' ? 2 : 1),
    kind: 'fungsi',
    nama: helpOf(nama),
    satuan: '',
  }));

function columns(daftar: string, { scope, helpOf }: Asked): readonly Offer[] {
  const held = komponenOf(scope, daftar);
  if (held === undefined) return [];
  const kategori = held.kategori.length === 0 ? [] : [plain({ label: 'kategori', kind: 'kolom', nama: helpOf('kategori') })];
  return [...kategori, ...held.atribut.map(({ kode, nama }) => plain({ label: kode, kind: 'kolom', nama }))];
}

const choices = (scope: FormulaScope, where: { readonly daftar: string; readonly kolom: string }): readonly Offer[] =>
  pilihanOf(scope, where).map(({ kode, nama }) => plain({ label: kode, insert: asCode(kode), kind: 'pilihan', nama }));

/** What is no name and no whole number stands in quotes. */
const asCode = (kode: string): string => (/^(?:\d+|[A-Za-z_]\w*)$/.test(kode) ? kode : `"${kode}"`);

function codes(fungsi: FungsiRujukan, { rujukan }: FormulaScope): readonly Offer[] {
  if (rujukan === null) return [];
  switch (fungsi) {
    case 'IKU':
    case 'TARGET':
    case 'CAPAIAN':
    case 'ANGGARAN':
      return rujukan.iku.map(({ kode, nama, satuan }) => plain({ label: kode, insert: asCode(kode), kind: 'rujukan', nama, satuan }));
    case 'SURVEI':
      return rujukan.survei.map(({ kode, nama }) => plain({ label: kode, insert: asCode(kode), kind: 'rujukan', nama }));
    case 'PAKET':
      return rujukan.paket.map(({ id, nama }) => plain({ label: id, insert: `"${id}"`, kind: 'rujukan', nama }));
    default:
      return assertNever(fungsi);
  }
}

function shifts(fungsi: FungsiRujukan, { helpOf }: Asked): readonly Offer[] {
  if (fungsi === 'ANGGARAN' || fungsi === 'PAKET') return [];
  const words = fungsi === 'SURVEI' ? (['LALU', 'TAHUN_LALU'] as const) : (['LALU', 'TAHUN_LALU', 'ANAK'] as const);
  return words.map((label) => plain({ label, kind: 'kata', nama: helpOf(label) }));
}

import { assertNever } from '../kernel/result.ts';
import type { Found } from './check.ts';
import type { Lingkup } from './check-scope.ts';
import type { Formula, Rujukan } from './formula.ts';
import { isPercent, isSame, isScale, join, multiply, NUMBER, raise, type SatuanOrUnknown, satuanOf } from './satuan.ts';

/** What an expression is. `salah`: its own problem was told, so it fits everything. */
type Tipe = { readonly jenis: 'angka'; readonly satuan: SatuanOrUnknown } | { readonly jenis: 'logika' | 'tanggal' | 'salah' };

type Site = { readonly scope: Lingkup; readonly found: Found[] };

/** Kinds and satuan that do not go together, and a result that is not what the indicator is counted in. */
export function checkTypes(formula: Formula, scope: Lingkup): readonly Found[] {
  const site: Site = { scope, found: [] };
  const tipe = typeOf(formula, site);
  resultProblems(tipe, { at: formula.at, site });
  return site.found;
}

const angka = (satuan: SatuanOrUnknown): Tipe => ({ jenis: 'angka', satuan });
const salah: Tipe = { jenis: 'salah' };
const logika: Tipe = { jenis: 'logika' };
const HARI = satuanOf('hari');

function typeOf(formula: Formula, site: Site): Tipe {
  switch (formula.kind) {
    case 'number':
      return angka(NUMBER);
    case 'ref':
      return typeOfRef(formula, site);
    case 'luar':
      return typeOfLuar(formula, { site, isMember: false });
    case 'cacah': {
      const list = site.scope.komponen.find(({ kode }) => kode === formula.daftar);
      return angka(list?.jenis === 'daftar' ? satuanOf(list.satuan) : null);
    }
    case 'negate':
      return figureOf(formula.operand, site);
    case 'mutlak':
    case 'bulatkan':
      return figureOf(formula.nilai, site);
    case 'pangkat': {
      const basis = figureOf(formula.basis, site);
      return basis.jenis === 'angka' ? angka(raise(basis.satuan, formula.eksponen)) : basis;
    }
    case 'binary':
      return typeOfBinary(formula, site);
    case 'banding':
    case 'logika':
    case 'bukan':
    case 'jika':
    case 'call':
    case 'tertimbang':
    case 'batas':
      return typeOverParts(formula, site);
    default:
      return assertNever(formula);
  }
}

type OverParts = Extract<Formula, { kind: 'banding' | 'logika' | 'bukan' | 'jika' | 'call' | 'tertimbang' | 'batas' }>;

function typeOverParts(formula: OverParts, site: Site): Tipe {
  const place = { at: formula.at, site };
  switch (formula.kind) {
    case 'banding':
      joined([formula.left, formula.right], place);
      return logika;
    case 'logika':
      for (const arg of formula.args) condition(arg, site);
      return logika;
    case 'bukan':
      condition(formula.operand, site);
      return logika;
    case 'jika':
      condition(formula.syarat, site);
      return joined([formula.maka, formula.lainnya], place);
    case 'call':
      return typeOfCall(formula, site);
    case 'tertimbang': {
      const [values, weights] = [formula.pasangan.map(({ nilai }) => nilai), formula.pasangan.map(({ bobot }) => bobot)];
      onlyFigure(joined(weights, place), place);
      return onlyFigure(joined(values, place), place);
    }
    case 'batas':
      return onlyFigure(joined([formula.nilai, formula.bawah, formula.atas], place), place);
    default:
      return assertNever(formula);
  }
}

type Place = { readonly at: number; readonly site: Site };

/** The kind and satuan of a component; a list is not a figure. */
function typeOfRef({ kode, at }: Extract<Formula, { kind: 'ref' }>, { scope, found }: Site): Tipe {
  const komponen = scope.komponen.find((one) => one.kode === kode);
  if (komponen === undefined) return salah;
  switch (komponen.jenis) {
    case 'angka':
      return angka(satuanOf(komponen.satuan));
    case 'logika':
    case 'tanggal':
      return { jenis: komponen.jenis };
    case 'daftar':
      found.push({ code: 'figure_expected', at, params: { jenis: 'daftar', kode } });
      return salah;
    default:
      return assertNever(komponen.jenis);
  }
}

type LuarSite = { readonly site: Site; readonly isMember: boolean };

/** A figure of each unit below is a series, and a series is no figure until something makes one of it. */
function typeOfLuar({ rujukan, at }: Extract<Formula, { kind: 'luar' }>, { site, isMember }: LuarSite): Tipe {
  const isSeries = rujukan.jenis === 'iku' && rujukan.unit === 'anak';
  if (!isSeries || isMember) return angka(satuanOfRujukan(rujukan, site.scope));
  site.found.push({ code: 'series_outside_aggregate', at, params: { kode: rujukan.kode } });
  return salah;
}

function satuanOfRujukan(rujukan: Rujukan, { iku }: Lingkup): SatuanOrUnknown {
  switch (rujukan.jenis) {
    case 'iku': {
      if (rujukan.ukuran === 'capaian') return satuanOf('persen');
      const known = iku?.get(rujukan.kode);
      return known === undefined ? null : satuanOf(known.satuan);
    }
    case 'anggaran':
      return satuanOf('rupiah');
    case 'survei':
    case 'paket':
      return satuanOf('indeks');
    default:
      return assertNever(rujukan);
  }
}

/** Whatever is computed with must be a figure. */
const figureOf = (formula: Formula, site: Site): Tipe => onlyFigure(typeOf(formula, site), { at: formula.at, site });

function onlyFigure(tipe: Tipe, { at, site }: Place): Tipe {
  if (tipe.jenis === 'angka' || tipe.jenis === 'salah') return tipe;
  site.found.push({ code: 'figure_expected', at, params: { jenis: tipe.jenis } });
  return salah;
}

function condition(formula: Formula, site: Site): void {
  const tipe = typeOf(formula, site);
  if (tipe.jenis !== 'logika' && tipe.jenis !== 'salah') {
    site.found.push({ code: 'condition_expected', at: formula.at, params: { jenis: tipe.jenis } });
  }
}

function typeOfBinary({ op, left, right, at }: Extract<Formula, { kind: 'binary' }>, site: Site): Tipe {
  const [a, b] = [typeOf(left, site), typeOf(right, site)];
  const days = op === '-' || op === '+' ? dayArithmetic(op, a, b) : null;
  if (days !== null) return days;
  const [x, y] = [onlyFigure(a, { at: left.at, site }), onlyFigure(b, { at: right.at, site })];
  if (x.jenis !== 'angka' || y.jenis !== 'angka') return salah;
  if (op === '*') return angka(multiply(x.satuan, y.satuan, 1));
  return op === '/' ? angka(multiply(x.satuan, y.satuan, -1)) : summed([x, y], { at, site });
}

/** Two days are some days apart; some days later is a day. `null`: no day takes part, or not so. */
function dayArithmetic(op: '+' | '-', a: Tipe, b: Tipe): Tipe | null {
  if (a.jenis === 'tanggal' && b.jenis === 'tanggal') return op === '-' ? angka(HARI) : null;
  if (a.jenis !== 'tanggal' || b.jenis !== 'angka') return null;
  return join(b.satuan, HARI) === undefined ? null : a;
}

function typeOfCall({ fungsi, args, at }: Extract<Formula, { kind: 'call' }>, site: Site): Tipe {
  const members = args.map((arg) => {
    if (arg.kind !== 'luar') return typeOf(arg, site);
    if (fungsi === 'RATA' || fungsi === 'JUMLAH') percentProblems(arg, site);
    return typeOfLuar(arg, { site, isMember: true });
  });
  return onlyFigure(alike(members, { at, site }), { at, site });
}

/** Percentages of units of different size have no mean; a sum of them is only the way to one. The manual must say that it is meant. */
function percentProblems({ rujukan, at }: Extract<Formula, { kind: 'luar' }>, { scope, found }: Site): void {
  if (rujukan.jenis !== 'iku' || rujukan.unit !== 'anak' || scope.bolehRataPersen) return;
  const known = scope.iku?.get(rujukan.kode);
  const isPercentage = rujukan.ukuran === 'capaian' || (known !== undefined && isPercent(known.satuan));
  if (isPercentage) found.push({ code: 'average_of_percent', at, params: { kode: rujukan.kode } });
}

const joined = (parts: readonly Formula[], { at, site }: Place): Tipe =>
  alike(
    parts.map((part) => typeOf(part, site)),
    { at, site },
  );

/** One kind and one satuan for all of them. */
function alike(types: readonly Tipe[], place: Place): Tipe {
  const known = types.filter(({ jenis }) => jenis !== 'salah');
  const [first] = known;
  if (first === undefined || known.length < types.length) return salah;
  const other = known.find(({ jenis }) => jenis !== first.jenis);
  if (other !== undefined) {
    place.site.found.push({ code: 'kinds_differ', at: place.at, params: { kiri: first.jenis, kanan: other.jenis } });
    return salah;
  }
  return first.jenis === 'angka' ? summed(known, place) : first;
}

function summed(types: readonly Tipe[], { at, site }: Place): Tipe {
  let satuan: SatuanOrUnknown = NUMBER;
  for (const tipe of types) {
    if (tipe.jenis !== 'angka') continue;
    const next = join(satuan, tipe.satuan);
    if (next === undefined) {
      site.found.push({ code: 'unit_clash', at, params: { kiri: satuan?.nama ?? '', kanan: tipe.satuan?.nama ?? '' } });
      return salah;
    }
    satuan = next;
  }
  return angka(satuan);
}

/** What comes out must be a figure in the satuan of the indicator. A scale (percent, index, ratio) fits every scale. */
function resultProblems(tipe: Tipe, { at, site: { scope, found } }: Place): void {
  if (tipe.jenis === 'salah') return;
  if (tipe.jenis !== 'angka') {
    found.push({ code: 'result_kind', at, params: { jenis: tipe.jenis } });
    return;
  }
  if (scope.satuan === null || tipe.satuan === null || tipe.satuan.isNumber) return;
  const wanted = satuanOf(scope.satuan);
  const isCounted = (kode: string): boolean =>
    kode === 'rupiah' || kode === 'hari' || scope.komponen.some((one) => satuanOf(one.satuan).pangkat.has(kode));
  const fits = isSame(tipe.satuan, wanted) || tipe.satuan.nama.toLowerCase() === scope.satuan.trim().toLowerCase();
  // A satuan that nothing in the manual is counted in ("level") may be the name of a scale.
  const mayBeScale = isScale(tipe.satuan) && ![...wanted.pangkat.keys()].some(isCounted);
  if (!fits && !mayBeScale) found.push({ code: 'result_satuan', at, params: { hasil: tipe.satuan.nama, satuan: scope.satuan } });
}

import { assertNever } from '../kernel/result.ts';
import { type FormulaNames, inSentence } from './explain-names.ts';
import { WORDS } from './explain-words.ts';
import type { SyaratBaris } from './formula.ts';
import { KOLOM_KATEGORI } from './syarat-baris.ts';

export type Counted = { readonly daftar: string; readonly syarat: SyaratBaris | null };

/** What CACAH counts: "jumlah seluruh instansi", "jumlah instansi berkategori A atau B". */
export function explainCount({ daftar, syarat }: Counted, names: FormulaNames): string {
  const words = WORDS[names.bahasa];
  const nama = inSentence(names.namaOf(daftar)).replace(/^(?:daftar|list of) /i, '');
  return syarat === null ? words.countAll(nama) : words.count(nama, condition(syarat, { daftar, names }));
}

type Site = { readonly daftar: string; readonly names: FormulaNames };

function condition(syarat: SyaratBaris, site: Site): string {
  const words = WORDS[site.names.bahasa];
  switch (syarat.jenis) {
    case 'di':
      return choices(syarat, { ...site, isNegated: false });
    case 'bukan':
      return syarat.syarat.jenis === 'di'
        ? choices(syarat.syarat, { ...site, isNegated: true })
        : words.notRows(`(${condition(syarat.syarat, site)})`);
    case 'dan':
      return words.all(syarat.syarat.map((one) => (one.jenis === 'atau' ? `(${condition(one, site)})` : condition(one, site))));
    case 'atau':
      return words.any(syarat.syarat.map((one) => (one.jenis === 'dan' ? `(${condition(one, site)})` : condition(one, site))));
    default:
      return assertNever(syarat);
  }
}

type Di = Extract<SyaratBaris, { readonly jenis: 'di' }>;

function choices({ kolom, pilihan }: Di, { daftar, names, isNegated }: Site & { readonly isNegated: boolean }): string {
  const words = WORDS[names.bahasa];
  const named = pilihan.map((kode) => names.pilihanOf({ daftar, kolom, pilihan: kode }));
  const of = isNegated && named.length > 1 ? words.none(named) : words.any(named);
  if (kolom === KOLOM_KATEGORI) return isNegated ? words.notInCategory(of) : words.inCategory(of);
  const nama = inSentence(names.kolomOf(daftar, kolom));
  return isNegated ? words.withOther(nama, of) : words.with(nama, of);
}

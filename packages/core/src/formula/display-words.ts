import type { Bahasa } from './explain-names.ts';
import type { FungsiAngka } from './formula.ts';

type Word = FungsiAngka | 'tertimbang' | 'bulatkan' | 'batas' | 'DAN' | 'ATAU' | 'bukan' | 'jika' | 'lainnya';

/** Functions and conjunctions where a formula is set in a document. */
export const DISPLAY_WORDS: Readonly<Record<Bahasa, Readonly<Record<Word, string>>>> = {
  id: {
    RATA: 'rata-rata',
    JUMLAH: 'jumlah',
    MIN: 'terkecil',
    MAKS: 'terbesar',
    tertimbang: 'rata-rata tertimbang',
    bulatkan: 'bulatkan',
    batas: 'batas',
    DAN: 'dan',
    ATAU: 'atau',
    bukan: 'bukan',
    jika: 'jika',
    lainnya: 'selain itu',
  },
  en: {
    RATA: 'mean',
    JUMLAH: 'sum',
    MIN: 'smallest',
    MAKS: 'largest',
    tertimbang: 'weighted mean',
    bulatkan: 'round',
    batas: 'clamp',
    DAN: 'and',
    ATAU: 'or',
    bukan: 'not',
    jika: 'if',
    lainnya: 'otherwise',
  },
};

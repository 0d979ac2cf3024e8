import { type Baris, barisTerisi, type Kolom, type Tabel } from './isian.ts';

/** Where a row went: program 2, output 1, third figure is `[1, 0, 2]`. */
type Tempat = readonly number[];
type Cabang = { readonly at: Tempat; readonly list: unknown[] };

/**
 * Rows of a table with levels as lists in lists: its last column is the figure, the ones before it say under what it stands.
 * An empty name is the one above it, as in a sheet with merged cells.
 */
export function susunJenjang(
  { kolom }: Pick<Tabel, 'kolom'>,
  rows: readonly Baris[],
  nilaiOf: (teks: string) => unknown,
): { readonly isi: readonly unknown[]; readonly tempat: readonly Tempat[] } {
  const [levels, last] = [kolom.slice(0, -1), kolom.at(-1)?.kode ?? ''];
  const root: Cabang = { at: [], list: [] };
  const known = new Map<string, Cabang>();
  const tempat: Tempat[] = [];
  let above: readonly string[] = [];
  for (const row of barisTerisi(rows)) {
    const names = namesIn(levels, row, above);
    above = names;
    let under = root;
    for (const depth of names.keys()) {
      const key = JSON.stringify(names.slice(0, depth + 1));
      const found = known.get(key) ?? added(under);
      known.set(key, found);
      under = found;
    }
    tempat.push([...under.at, under.list.length]);
    under.list.push(nilaiOf(row[last] ?? ''));
  }
  return { isi: root.list, tempat };
}

/** A name that is left out goes on from above, unless a higher one is another. */
function namesIn(levels: readonly Kolom[], row: Baris, above: readonly string[]): readonly string[] {
  let isSame = true;
  return levels.map(({ kode }, i) => {
    const typed = (row[kode] ?? '').trim();
    const name = typed === '' && isSame ? (above[i] ?? '') : typed;
    isSame = isSame && name === above[i];
    return name;
  });
}

function added({ at, list }: Cabang): Cabang {
  const below: unknown[] = [];
  list.push(below);
  return { at: [...at, list.length - 1], list: below };
}

/** The rows of such lists, named by their numbers. */
export function barisJenjang({ kolom }: Pick<Tabel, 'kolom'>, isi: unknown, teksOf: (value: unknown) => string): readonly Baris[] {
  const below = (held: unknown, [kode = '', ...rest]: readonly string[], named: Baris): readonly Baris[] => {
    const list: readonly unknown[] = Array.isArray(held) ? held : [];
    if (rest.length === 0) return list.map((value) => ({ ...named, [kode]: teksOf(value) }));
    return list.flatMap((one, i) => below(one, rest, { ...named, [kode]: String(i + 1) }));
  };
  return below(
    isi,
    kolom.map(({ kode }) => kode),
    {},
  );
}

/** `cop[1][0][2]` → the row that went there, so that a problem stands where it was typed. */
export function barisDiJenjang(tempat: readonly Tempat[], field: string): number {
  const place = [...field.matchAll(/\[(\d+)\]/g)].map(([, at]) => Number(at)).join();
  return tempat.findIndex((one) => one.join() === place);
}

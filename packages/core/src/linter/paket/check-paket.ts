import type { Dwibahasa } from '../../rulepack/rule-pack.ts';
import { hundredths, type PlacedFinding } from '../check-document.ts';
import { commonWords, nameTokens } from '../claim/name-key.ts';
import { quoted } from '../claim/say.ts';
import { fingerprint } from '../fingerprint.ts';
import { placeOf, type Span, type TextPlace } from '../source/span.ts';
import { type Disagreement, disagreementOf, MEASURE_WORDS } from './compare-cell.ts';
import { differentNames, differentUnits, type WordsDifference } from './compare-names.ts';
import { type MatchedSubject, matchSubjects } from './match-subjects.ts';
import { type CellValue, cellsOf, type PaketCell } from './paket-cells.ts';
import { documentNames, type PaketDocument, subjectsOf } from './paket-document.ts';

/** `dokumen`: index of the document in the package. */
export type PaketPlace = TextPlace & { readonly dokumen: number };
export type PaketFinding = Omit<PlacedFinding, 'places'> & { readonly places: readonly [PaketPlace, ...PaketPlace[]] };

export type MatrixCell = {
  readonly dokumen: number;
  readonly teks: string | null;
  readonly place: TextPlace | null;
  readonly berbeda: boolean;
};
export type MatrixRow = {
  readonly kunci: string;
  readonly nama: string;
  /** The match rests on similar names only. */
  readonly ragu: boolean;
  readonly ukuran: readonly { readonly nama: Dwibahasa; readonly sel: readonly MatrixCell[] }[];
};
export type PaketReport = { readonly matrix: readonly MatrixRow[]; readonly findings: readonly PaketFinding[] };

type Package = { readonly documents: readonly PaketDocument[]; readonly names: readonly Dwibahasa[]; readonly office: ReadonlySet<string> };

/** What the documents of one office say of the same indicators and years, and where they contradict each other. */
export function checkPaket(documents: readonly PaketDocument[]): PaketReport {
  const subjects = documents.map(subjectsOf);
  const common = commonWords(subjects.flat().flatMap(({ names }) => names.slice(0, 1).map(nameTokens)));
  const all: Package = { documents, names: documentNames(documents), office: common };
  const rows = matchSubjects(subjects).map((subject) => rowOf(subject, all));
  return {
    matrix: rows.map(({ row }) => row).filter(({ ukuran }) => ukuran.length > 0),
    findings: [...new Map(rows.flatMap(({ findings }) => findings).map((finding) => [finding.fingerprint, finding])).values()],
  };
}

function rowOf(subject: MatchedSubject, all: Package): { readonly row: MatrixRow; readonly findings: readonly PaketFinding[] } {
  const nama = subjectName(subject);
  const compared = cellsOf(subject, all.documents).map((cell) => ({ cell, against: disagreementOf(cell, (at) => jenisOf(all, at)) }));
  const worded = [
    ...differentNames(subject, all.office).map((difference) => ({ what: NAME, difference })),
    ...differentUnits(subject).map((difference) => ({ what: SATUAN, difference })),
  ];
  return {
    row: {
      kunci: subject.kunci,
      nama,
      ragu: subject.ragu,
      ukuran: [
        ...[NAME, SATUAN].flatMap((what) => wordsRow(what, worded, all)),
        ...compared.map(({ cell, against }) => ({ nama: cellName(cell), sel: matrixCells(cell, against, all) })),
      ],
    },
    findings: [
      ...worded.map((one) => wordsFinding(one, { subject, nama }, all)),
      ...compared.flatMap(({ cell, against }) => (against === null ? [] : [cellFinding({ cell, against, subject, nama }, all)])),
    ],
  };
}

const jenisOf = ({ documents }: Package, at: number) => documents[at]?.examined.structure.jenis ?? 'lain';

const LONGEST = 110;

function subjectName({ members }: MatchedSubject): string {
  const label = members.find((member) => member.label !== null)?.label ?? null;
  const name = members.flatMap(({ names }) => names.slice(0, 1))[0] ?? members[0]?.key ?? '';
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()}…` : name;
  return label === null ? short : `${label}. ${short}`;
}

const cellName = ({ measure, year }: PaketCell): Dwibahasa => ({
  id: `${MEASURE_WORDS[measure].id} ${year}`,
  en: `${MEASURE_WORDS[measure].en} ${year}`,
});

function matrixCells(cell: PaketCell, against: Disagreement | null, { documents }: Package): readonly MatrixCell[] {
  return documents.map((document, dokumen) => {
    const held = cell.values.find((value) => value.document === dokumen);
    if (held === undefined) return { dokumen, teks: null, place: null, berbeda: false };
    const wrong = against?.wrong.find((value) => value.document === dokumen);
    const [claim] = (wrong ?? held).claims;
    return {
      dokumen,
      teks: quoted(claim.value.text),
      place: placeOf(document.examined.structure.source, claim.span),
      berbeda: wrong !== undefined,
    };
  });
}

type Worded = { readonly what: Dwibahasa; readonly difference: WordsDifference };

const NAME: Dwibahasa = { id: 'nama', en: 'name' };
const SATUAN: Dwibahasa = { id: 'satuan', en: 'unit' };

/** A row of the matrix for words that differ; where they are the same there is nothing to show. */
function wordsRow(what: Dwibahasa, worded: readonly Worded[], { documents }: Package): readonly MatrixRow['ukuran'][number][] {
  const own = worded.filter((one) => one.what === what).map(({ difference }) => difference);
  if (own.length === 0) return [];
  const sel = documents.map(({ examined }, dokumen): MatrixCell => {
    const as = own.find(({ b }) => b.document === dokumen);
    const words = as?.wordsB ?? own.find(({ a }) => a.document === dokumen)?.wordsA ?? null;
    const place = words === null ? null : placeOf(examined.structure.source, words.span);
    return { dokumen, teks: words === null ? null : quoted(words.text), place, berbeda: as !== undefined };
  });
  return [{ nama: what, sel }];
}

function wordsFinding({ what, difference }: Worded, { subject, nama }: Pick<Told, 'subject' | 'nama'>, all: Package): PaketFinding {
  const { a, b, wordsA, wordsB } = difference;
  const [first, ...others] = [...placeIn(all.documents, b.document, wordsB.span), ...placeIn(all.documents, a.document, wordsA.span)];
  if (first === undefined) throw new Error('a difference without a place');
  const said = (lang: 'id' | 'en', at: number, words: string): string => `${all.names[at]?.[lang]} “${quoted(words)}”`;
  return {
    rule: 'cross-document',
    severity: 'warn',
    confidence: 0.75,
    message: {
      id: `${capital(what.id)} ${nama} berbeda antar-dokumen: ${said('id', b.document, wordsB.text)}, sedangkan ${said('id', a.document, wordsA.text)}.`,
      en: `The ${what.en} of ${nama} differs between documents: ${said('en', b.document, wordsB.text)}, but ${said('en', a.document, wordsA.text)}.`,
    },
    expected: quoted(wordsA.text),
    fingerprint: fingerprint('cross-document', `${subject.kunci}|${what.id}|${wordsA.text}|${wordsB.text}`),
    places: [first, ...others],
  };
}

type Told = { readonly cell: PaketCell; readonly against: Disagreement; readonly subject: MatchedSubject; readonly nama: string };

const surest = (values: readonly CellValue[]): number => Math.max(...values.map(({ claims: [claim] }) => claim.confidence));

/** Two subjects that are only alike, and a value that may have been misread, prove nothing. */
const DOUBT = 0.6;

function cellFinding({ cell, against, subject, nama }: Told, all: Package): PaketFinding {
  const { wrong, right } = against;
  const words = (value: CellValue, lang: 'id' | 'en'): string =>
    `${all.names[value.document]?.[lang]} “${quoted(value.claims[0].value.text)}”`;
  const list = (values: readonly CellValue[], lang: 'id' | 'en'): string => values.map((value) => words(value, lang)).join(', ');
  const isDoubtful = [...wrong, ...right].some(({ claims: [claim] }) => claim.value.doubtful);
  const confidence = hundredths(Math.min(surest(wrong), surest(right)) * (subject.ragu ? DOUBT : 1));
  const what = {
    id: `${capital(MEASURE_WORDS[cell.measure].id)} ${nama} tahun ${cell.year}`,
    en: `The ${MEASURE_WORDS[cell.measure].en} of ${nama} in ${cell.year}`,
  };
  const doubt = subject.ragu
    ? { id: ' Padanan indikatornya meragukan.', en: ' The match of the indicator is doubtful.' }
    : { id: '', en: '' };
  const expected = right[0]?.claims[0].value.text;
  return {
    rule: 'cross-document',
    severity: confidence < SURE || isDoubtful ? 'warn' : 'error',
    confidence,
    message: {
      id: `${what.id} berbeda antar-dokumen: ${list(wrong, 'id')}, sedangkan ${list(right, 'id')}.${doubt.id}`,
      en: `${what.en} differs between documents: ${list(wrong, 'en')}, but ${list(right, 'en')}.${doubt.en}`,
    },
    ...(expected === undefined ? {} : { expected: quoted(expected) }),
    ...(isDoubtful ? { mungkinSalahBaca: true as const } : {}),
    fingerprint: fingerprint('cross-document', `${subject.kunci}|${cell.measure}|${cell.year}|${list(wrong, 'id')}|${list(right, 'id')}`),
    places: placesOf([...wrong, ...right], all),
  };
}

const SURE = 0.7;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function placesOf(values: readonly CellValue[], { documents }: Package): PaketFinding['places'] {
  const [first, ...others] = values.flatMap(({ document, claims: [claim] }) => placeIn(documents, document, claim.span));
  if (first === undefined) throw new Error('a disagreement without a place');
  return [first, ...others];
}

function placeIn(documents: readonly PaketDocument[], dokumen: number, span: Span): readonly PaketPlace[] {
  const document = documents[dokumen];
  return document === undefined ? [] : [{ ...placeOf(document.examined.structure.source, span), dokumen }];
}

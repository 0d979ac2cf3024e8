import { readdirSync, readFileSync } from 'node:fs';
import { CALCULATIONS, isCalculationKind } from '@selaras/contract/calculation/calculations';
import { kataLangkah } from '@selaras/contract/calculation/step-words';
import { type Answer, PACK_VECTORS, type PackVector, plainDate, type Trace } from '@selaras/core';
import type { t } from 'i18next';
import { describe, expect, test } from 'vitest';
import { SHOWN_ABOVE } from './hasil-view.tsx';
import { kindForm } from './kinds/kinds.ts';
import { caraOf } from './masukan.ts';
import { namesOf } from './use-hitung.ts';

const CORE = new URL('../../../core/src/', import.meta.url);

const sourcesIn = (room: string): readonly string[] =>
  readdirSync(new URL(`${room}/`, CORE), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|golden|vectors)\.ts$/.test(file))
    .map((file) => readFileSync(new URL(`${room}/${file}`, CORE), 'utf8'));

/** Labels as they stand in the source; what is filled in is a number there. */
const written = (pattern: RegExp, ...rooms: readonly string[]): readonly string[] =>
  rooms
    .flatMap(sourcesIn)
    .flatMap((text) => [...text.matchAll(pattern)])
    .map(([, label = '']) => label.replace(/\$\{[^}]+\}/, '53'));
const WRITTEN = [
  ...written(/\bstep\(['`]([\w${} +]+)['`]/g, 'calculation', 'calculator', 'capaian'),
  ...written(/\bkode: ['`]([\w${} +]+)['`]/g, 'calculator/ikpa/komponen'),
];

/** Names of the form, without the words of the screen: sub-komponen, unsur, indicators of the pack. */
function namesIn({ kind, paket, masukan }: PackVector): ReadonlyMap<string, string> {
  const key = ((name: string) => (name === 'hitung.locale' ? 'id-ID' : name)) as typeof t;
  const semua = kindForm(kind)?.cara({ t: key, kata: ({ id }) => id, paket, jumlahUnsur: 14 }) ?? [];
  return namesOf(caraOf(semua, masukan));
}

/** Grades, categories, unsur and the codes that an office gives its sasaran are their own names. */
const OWN = /^(AA|BB|CC|[A-E]|U\d+|[1-4]\.[a-c])$/;

function answerOf({ kind, paket, masukan, id }: PackVector): Answer<object> {
  const answer = isCalculationKind(kind) ? CALCULATIONS[kind].run(masukan, { paket, pada: plainDate('2025-01-15') }) : null;
  if (answer?.ok !== true) throw new Error(`${paket} ${id} has no answer`);
  return answer.value;
}

/** Parts of a result that are told beside its steps; a simulation tells its own. */
const partsIn = (vector: PackVector): readonly string[] =>
  kindForm(vector.kind) === undefined ? [] : Object.keys(answerOf(vector).output).filter((kode) => !SHOWN_ABOVE.has(kode));

function labelsIn(vector: PackVector): readonly string[] {
  const below = ({ parts }: Trace): readonly string[] => parts.flatMap((part) => [part.label, ...below(part)]);
  const names = namesIn(vector);
  return below(answerOf(vector).trace).filter((label) => !names.has(label) && !OWN.test(label));
}

describe.each(['id', 'en'] as const)('in %s', (bahasa) => {
  test('every step that a pack shows on its vectors has words', () => {
    const labels = [...new Set(PACK_VECTORS.flatMap(labelsIn))];
    expect(labels.length).toBeGreaterThan(40);
    expect(labels.filter((label) => kataLangkah(label, bahasa) === null)).toEqual([]);
  });

  test('so has every part of a result', () => {
    const parts = [...new Set(PACK_VECTORS.flatMap(partsIn))];
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter((kode) => kataLangkah(kode, bahasa) === null)).toEqual([]);
  });

  test('every step that is written in the rules has words', () => {
    expect(WRITTEN.length).toBeGreaterThan(30);
    expect(WRITTEN.filter((label) => kataLangkah(label, bahasa) === null)).toEqual([]);
  });

  test('a number behind a code is read: a month by its name, a quarter as the law counts it', () => {
    const words = {
      id: ['Februari', 'Triwulan IV', 'Pegawai 3', 'Rincian output 2'],
      en: ['February', 'Quarter IV', 'Employee 3', 'Detailed output 2'],
    };
    expect(['bulan_2', 'triwulan_4', 'pegawai[2]', 'ro_2'].map((label) => kataLangkah(label, bahasa))).toEqual(words[bahasa]);
    expect(kataLangkah('SS1', bahasa)).toBeNull();
  });
});

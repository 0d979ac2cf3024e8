import { ikpa2022 } from '../../../calculator/ikpa/ikpa-2022.ts';
import { ikpa2024 } from '../../../calculator/ikpa/ikpa-2024.ts';
import { compare, fraction, whole } from '../../../kernel/fraction.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { before, placeOfFigure, type Sentence } from '../text/sentences.ts';
import { IKPA_NAMES } from './known-components.ts';

type Weight = { readonly sentence: Sentence; readonly figure: FoundFigure; readonly kode: string };

const LEAST = 5;
/** Blocks that may lie between two weights of one account. */
const NEAR = 25;
const WEIGHT = /\bbobot(?:nya)?\s+(?:sebesar\s+|nilai\s+)?$/i;

/** "Revisi DIPA (bobot 10) dan Deviasi Halaman III DIPA (bobot 15) …": weights of IKPA that are the regulation's but for one. */
export function textWeights(sentences: readonly Sentence[]): readonly Finding[] {
  const groups: Weight[][] = [];
  for (const weight of sentences.flatMap(weightsIn)) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && weight.sentence.block - last.sentence.block <= NEAR) open.push(weight);
    else groups.push([weight]);
  }
  return groups.flatMap(judged);
}

function weightsIn(sentence: Sentence): readonly Weight[] {
  return sentence.figures.flatMap((figure, at) => {
    const ahead = before(sentence, figure, 90).slice(-Math.min(90, figure.start - (sentence.figures[at - 1]?.end ?? 0)));
    if (!WEIGHT.test(ahead) || compare(figure.value.value, whole(100)) > 0) return [];
    const kode = lastNamed(ahead);
    return kode === null ? [] : [{ sentence, figure, kode }];
  });
}

/** The component that is named last before the weight. */
function lastNamed(text: string): string | null {
  const found = IKPA_NAMES.flatMap(({ kode, name }) => {
    const at = text.search(name);
    return at < 0 ? [] : [{ kode, at }];
  });
  return found.toSorted((a, b) => b.at - a.at)[0]?.kode ?? null;
}

function judged(weights: readonly Weight[]): readonly Finding[] {
  if (weights.length < LEAST) return [];
  const tried = [ikpa2024, ikpa2022].map(({ komponen, paket }) => {
    const wrong = weights.flatMap((weight) => {
      const bobot = komponen.find(({ kode }) => kode === weight.kode)?.bobot;
      return bobot !== undefined && compare(fraction(bobot), weight.figure.value.value) !== 0 ? [{ weight, bobot }] : [];
    });
    return { wrong, dasarHukum: paket.dasarHukum };
  });
  const [best] = tried.toSorted((a, b) => a.wrong.length - b.wrong.length);
  const [only, another] = best?.wrong ?? [];
  if (best === undefined || only === undefined || another !== undefined) return [];
  const { weight, bobot } = only;
  const printed = weight.figure.value.text;
  return [
    {
      rule: 'composition',
      severity: 'error',
      confidence: 0.82,
      message: {
        id: `Bobot tercetak ${printed}, padahal menurut ${best.dasarHukum} bobotnya ${bobot}; bobot lain yang disebut cocok.`,
        en: `The weight reads ${printed}, but by ${best.dasarHukum} it is ${bobot}; the other weights agree.`,
      },
      expected: bobot,
      key: ['bobot', weight.kode, printed].join('|'),
      spans: [placeOfFigure(weight.sentence, weight.figure)],
    },
  ];
}

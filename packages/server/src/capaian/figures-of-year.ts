import { createHash } from 'node:crypto';
import {
  type ComputedFigure,
  type FigureInputs,
  figureKey,
  type JenisFigure,
  perspektifSubjek,
} from '@selaras/adapters/capaian/capaian.queries';
import {
  absent,
  CAPAIAN_SEDERHANA,
  computeNpss,
  effectiveTarget,
  type Figure,
  freezeFigure,
  type Json,
  NPSS_BKN,
  type Total,
  type Trace,
  traceCapaian,
  yearFigure,
} from '@selaras/core';

/** Part of every hash: a new way of computing recomputes what an old one left. */
export const ENGINE = 'core/1';

export type YearQuestion = {
  readonly inputs: FigureInputs;
  readonly renstraId: string;
  readonly ikuIds: readonly string[];
  readonly year: number;
};

/** Every figure that follows from some indicators in one year: their own, and the totals above them. Pure. */
export function figuresOfYear(question: YearQuestion): readonly ComputedFigure[] {
  const own = question.ikuIds.map((ikuId) => ikuFigures(question, ikuId));
  const fresh = new Map(own.map(({ ikuId, capaian }) => [ikuId, capaian.figure]));
  return [...own.flatMap(({ realisasi, capaian }) => [realisasi, capaian]), ...totals(question, fresh)];
}

type IkuFigures = { readonly ikuId: string; readonly realisasi: ComputedFigure; readonly capaian: ComputedFigure };

function ikuFigures({ inputs, year }: YearQuestion, ikuId: string): IkuFigures {
  const manual =
    inputs.manuals.find((held) => held.ikuId === ikuId && held.sejak <= year && (held.sampai === null || year <= held.sampai)) ?? null;
  const approved = inputs.approved.filter((held) => held.ikuId === ikuId && held.period.startsWith(String(year)));
  const target = effectiveTarget(inputs.targets.filter((held) => held.ikuId === ikuId && held.tahun === year));
  const measured = manual === null ? nothingYet : yearFigure({ manual: manual.isi, year, measurements: approved });
  const versions = approved.map(({ measurementId, nomor }) => [measurementId, nomor]);
  const subject = { subjek: ikuId, period: String(year) };
  return {
    ikuId,
    realisasi: computed({
      ...subject,
      jenis: 'realisasi',
      trace: measured,
      paket: manual?.isi.cara.jenis === 'paket' ? manual.isi.cara.paket : null,
      inputs: [manual?.id ?? null, versions],
    }),
    capaian: computed({
      ...subject,
      jenis: 'capaian',
      trace:
        manual === null
          ? nothingYet
          : traceCapaian({
              target: target?.figure ?? absent('target_missing'),
              realisasi: measured.result,
              rumus: manual.isi.rumusCapaian,
            }),
      paket: CAPAIAN_SEDERHANA.id,
      inputs: [manual?.id ?? null, versions, target?.id ?? null],
    }),
  };
}

/** Without a manual nothing says how to compute, so nothing is computed. */
const nothingYet: Trace = { label: 'manual', result: absent('no_data_yet'), parts: [] };

/** Only the totals above the asked indicators: no other total has changed. */
function totals({ inputs, renstraId, ikuIds, year }: YearQuestion, fresh: ReadonlyMap<string, Figure>): readonly ComputedFigure[] {
  const period = String(year);
  const members = inputs.iku.map((iku) => memberOf(iku, fresh.get(iku.id) ?? storedCapaian(inputs, iku.id, period)));
  const asked = members.filter(({ ikuId }) => ikuIds.includes(ikuId));
  const { sasaran, perspektif, npss } = computeNpss({ iku: members, perspektif: inputs.perspektif.map((id) => ({ id })) });
  const total = (jenis: JenisFigure, subjek: string, held: Total, of: readonly Member[]): ComputedFigure => ({
    ...computed({ jenis, subjek, period, trace: held.trace, paket: NPSS_BKN.id, inputs: of.map(({ input }) => input) }),
    anggota: { diketahui: held.known, seluruhnya: held.total },
  });
  return [
    ...sasaran
      .filter(({ sasaranId }) => asked.some((member) => member.sasaranId === sasaranId))
      .map((held) =>
        total(
          'nss',
          held.sasaranId,
          held,
          members.filter(({ sasaranId }) => sasaranId === held.sasaranId),
        ),
      ),
    ...perspektif
      .filter(({ perspektifId }) => asked.some((member) => member.perspektifId === perspektifId))
      .flatMap(({ perspektifId, skor, nkp }) => {
        const of = members.filter((member) => member.perspektifId === perspektifId);
        const subjek = perspektifSubjek(renstraId, perspektifId);
        return [total('perspektif', subjek, skor, of), total('nkp', subjek, nkp, of)];
      }),
    total('npss', renstraId, npss, members),
  ];
}

type Member = {
  readonly ikuId: string;
  readonly sasaranId: string;
  readonly perspektifId: string;
  readonly capaian: Figure;
  /** What of it enters the hash of a total. */
  readonly input: Json;
};

/** A Renstra without perspektif has one group of sasaran, so that its NPSS is the mean of their NSS. */
function memberOf({ id: ikuId, sasaranId, perspektif }: FigureInputs['iku'][number], capaian: Figure): Member {
  const perspektifId = perspektif ?? '';
  return { ikuId, sasaranId, perspektifId, capaian, input: [ikuId, sasaranId, perspektifId, freezeFigure(capaian)] };
}

const storedCapaian = ({ stored }: FigureInputs, ikuId: string, period: string): Figure =>
  stored.get(figureKey({ jenis: 'capaian', subjek: ikuId, period }))?.figure ?? absent('no_data_yet');

type Computing = {
  readonly jenis: JenisFigure;
  readonly subjek: string;
  readonly period: string;
  readonly trace: Trace;
  readonly paket: string | null;
  /** Lists in a fixed order: equal inputs are equal text without sorting any keys. */
  readonly inputs: readonly Json[];
};

function computed({ jenis, subjek, period, trace, paket, inputs }: Computing): ComputedFigure {
  const inputsHash = createHash('sha256')
    .update(JSON.stringify([ENGINE, jenis, paket, inputs]))
    .digest('hex');
  return { jenis, subjek, period, figure: trace.result, anggota: null, trace, inputsHash, paket, engine: ENGINE };
}

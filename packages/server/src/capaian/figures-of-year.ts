import { createHash } from 'node:crypto';
import { type ComputedFigure, figureKey, type JenisFigure, perspektifSubjek } from '@selaras/adapters/capaian/capaian.queries';
import type { FigureInputs, MemberIku, RenstraRekap } from '@selaras/adapters/capaian/figure-inputs.queries';
import {
  absent,
  computeRekap,
  ENGINE,
  type Figure,
  type FigureGraph,
  freezeFigure,
  type GraphFigure,
  inputsText,
  type Json,
  paketRekap,
  peranPerspektif,
  type Total,
  type WorldIku,
} from '@selaras/core';

export type YearQuestion = {
  readonly inputs: FigureInputs;
  readonly graph: FigureGraph;
  /** The indicators as the graph knows them: those that are stored, or those that are only supposed. */
  readonly iku: readonly WorldIku[];
  readonly renstraId: string;
  /** Of this Renstra. */
  readonly ikuIds: readonly string[];
  readonly year: number;
};

/** Every figure that follows from some indicators in one year: their own, and the totals above them. Pure. */
export function figuresOfYear(question: YearQuestion): readonly ComputedFigure[] {
  const { graph, iku: known, ikuIds, year } = question;
  const own = known
    .filter(({ id }) => ikuIds.includes(id))
    .flatMap((iku) => graph.figuresOf(iku, year).map((held) => computed({ ...held, subjek: iku.id })));
  const capaian = own.filter(({ jenis, period }) => jenis === 'capaian' && period === String(year));
  const fresh = new Map(capaian.map(({ subjek, figure }) => [subjek, figure]));
  return [...own, ...withdrawn(question, own), ...totals(question, fresh)];
}

/** A reported period that a new manual no longer knows: what was stored for it does not stay as if it still held. */
function withdrawn({ inputs, ikuIds, year }: YearQuestion, own: readonly ComputedFigure[]): readonly ComputedFigure[] {
  const kept = new Set(own.map(figureKey));
  return [...inputs.stored.keys()].flatMap((key) => {
    const [jenis = '', subjek = '', period = ''] = key.split('/');
    if (kept.has(key) || !ikuIds.includes(subjek) || !period.startsWith(`${year}-`)) return [];
    return [computed({ ...NOT_REPORTED, jenis: jenis === 'realisasi' ? 'realisasi' : 'capaian', subjek, period })];
  });
}

const NOT_REPORTED: GraphFigure = {
  trace: { label: 'manual', result: absent('no_data_yet'), parts: [] },
  anggota: null,
  manualId: null,
  paket: null,
  inputs: ['not reported'],
};

/** Only the totals above the asked indicators: no other total has changed. */
function totals(question: YearQuestion, fresh: ReadonlyMap<string, Figure>): readonly ComputedFigure[] {
  const { inputs, renstraId, ikuIds, year } = question;
  const renstra = inputs.renstra.find(({ id }) => id === renstraId);
  if (renstra === undefined) throw new Error(`the Renstra ${renstraId} was not loaded`);
  const members = inputs.members
    .filter((iku) => iku.renstraId === renstraId)
    .map((iku) => memberOf(question, iku, fresh.get(iku.id) ?? storedCapaian(inputs, iku.id, String(year))));
  const asked = members.filter(({ ikuId }) => ikuIds.includes(ikuId));
  const { sasaran, perspektif, nilai } = rekapOf(renstra, members);
  const total = totalIn({ period: String(year), paket: renstra.paketRekap });
  return [
    ...sasaran
      .filter(({ sasaranId }) => asked.some((member) => member.sasaranId === sasaranId))
      .map((held) => total('nss', held.sasaranId, { held, of: members.filter(({ sasaranId }) => sasaranId === held.sasaranId) })),
    ...perspektif
      .filter(({ perspektifId }) => asked.some((member) => member.perspektifId === perspektifId))
      .flatMap(({ perspektifId, skor, nkp }) => {
        const of = members.filter((member) => member.perspektifId === perspektifId);
        const subjek = perspektifSubjek(renstraId, perspektifId);
        return [total('perspektif', subjek, { held: skor, of }), total('nkp', subjek, { held: nkp, of })];
      }),
    total('npss', renstraId, { held: nilai, of: members }),
  ];
}

/** By the pack that the Renstra names. It was checked when it was set, so one that does not exist is a bug. */
function rekapOf({ paketRekap: id, perspektif }: RenstraRekap, iku: readonly Member[]): ReturnType<typeof computeRekap> {
  const pack = paketRekap(id);
  if (pack === null) throw new Error(`the Renstra names the roll-up "${id}", which does not exist`);
  const roles = peranPerspektif(perspektif);
  return computeRekap({ iku, perspektif: roles.map(({ kode, peran }) => ({ id: kode, peran })), aturan: pack.rule });
}

type Summed = { readonly held: Total; readonly of: readonly Member[] };

const totalIn =
  ({ period, paket }: { readonly period: string; readonly paket: string }) =>
  (jenis: JenisFigure, subjek: string, { held: { trace, known, total }, of }: Summed): ComputedFigure =>
    computed({
      jenis,
      subjek,
      period,
      trace,
      paket,
      anggota: { diketahui: known, seluruhnya: total },
      manualId: null,
      inputs: of.map(({ input }) => input),
    });

type Member = Parameters<typeof computeRekap>[0]['iku'][number] & {
  /** What of it enters the hash of a total. */
  readonly input: Json;
};

/** A Renstra without perspektif has one group of sasaran, so that its last figure is the mean of their NSS. */
function memberOf({ inputs, year }: YearQuestion, { id: ikuId, sasaranId, perspektif }: MemberIku, capaian: Figure): Member {
  const perspektifId = perspektif ?? '';
  const tingkat = inputs.tingkat.find(
    (held) => held.ikuId === ikuId && held.sejak <= year && (held.sampai === null || year <= held.sampai),
  );
  const { validitas = null, kendali = null } = tingkat ?? {};
  const weighed = tingkat === undefined ? [] : [validitas, kendali];
  const input = [ikuId, sasaranId, perspektifId, freezeFigure(capaian), ...weighed];
  return { ikuId, sasaranId, perspektifId, capaian, validitas, kendali, input };
}

const storedCapaian = ({ stored }: FigureInputs, ikuId: string, period: string): Figure =>
  stored.get(figureKey({ jenis: 'capaian', subjek: ikuId, period }))?.figure ?? absent('no_data_yet');

type Computing = GraphFigure & { readonly jenis: JenisFigure; readonly subjek: string; readonly period: string };

const computed = ({ inputs, ...rest }: Computing): ComputedFigure => ({
  ...rest,
  figure: rest.trace.result,
  inputsHash: sha256(inputsText({ engine: ENGINE, jenis: rest.jenis, paket: rest.paket, inputs })),
  engine: ENGINE,
});

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

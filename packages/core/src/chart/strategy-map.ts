import { STATUS_CAPAIAN } from '../capaian/status-capaian.ts';
import { INK, STATUS_INK } from './palette.ts';
import { statusLabel, statusMark } from './status-mark.ts';
import { MAP_ON_PAPER, type MapGeometry, type PetaStrategi } from './strategy-map-input.ts';
import {
  layoutStrategyMap,
  type MapEdge,
  type MapLane,
  type MapLayout,
  type MapNode,
  NODE_PADDING,
  type Point,
} from './strategy-map-layout.ts';
import { coordinate, type Drawing, drawing, element, group, rect, text, textLines } from './svg.ts';
import { textWidth } from './text-width.ts';

/** The strategy map: a lane each perspektif, a box each sasaran, arrows from cause to effect. One drawing for paper and screen. */
export function strategyMap(peta: PetaStrategi, geometry: MapGeometry = MAP_ON_PAPER): Drawing {
  const layout = layoutStrategyMap(peta, geometry);
  const legend = legendOf(peta, layout);
  const page = { width: layout.width, height: layout.height + legend.height, alt: describeStrategyMap(peta), title: peta.judul };
  return drawing(
    page,
    ...layout.lanes.map((lane) => laneGroup(lane, layout.geometry)),
    ...edgeGroups(layout.edges),
    ...layout.nodes.map((node) => nodeGroup(node, layout.geometry)),
    ...legend.marks,
  );
}

/** What the map says, for who cannot see it. */
export function describeStrategyMap({ judul, perspektif, sasaran, panah }: PetaStrategi): string {
  const codes = new Map(sasaran.map(({ id, kode }) => [id, kode]));
  const lanes = [...perspektif, { id: null, nama: 'Tanpa perspektif' }].flatMap(({ id, nama }) => {
    const own = sasaran.filter(({ perspektifId }) => perspektifId === id);
    return own.length === 0 ? [] : [`${nama}: ${own.map(describeSasaran).join('; ')}.`];
  });
  const arrows = panah.flatMap(({ dari, ke }) =>
    codes.has(dari) && codes.has(ke) ? [`${codes.get(dari)} mendukung ${codes.get(ke)}`] : [],
  );
  const note = panah.some(({ contoh }) => contoh) ? ' (contoh, tidak terbaca pada sumber)' : '';
  return [`${judul}.`, ...lanes, ...(arrows.length === 0 ? [] : [`Hubungan sebab-akibat${note}: ${arrows.join('; ')}.`])].join(' ');
}

function describeSasaran({ kode, teks, status, nilai }: PetaStrategi['sasaran'][number]): string {
  const result = [...(nilai ? [nilai] : []), ...(status ? [statusLabel(status)] : [])];
  return `${kode} ${teks}${result.length === 0 ? '' : ` (${result.join(', ')})`}`;
}

function laneGroup(lane: MapLane, { fontSize }: MapGeometry): string {
  const top = lane.y + (lane.height - lane.lines.length * fontSize * 1.3) / 2;
  return group(
    { 'data-perspektif': lane.id },
    rect(lane, { fill: INK.ground, radius: 10 }),
    textLines(lane.lines, { x: 12, y: top, size: fontSize, weight: 600, fill: INK.muted }),
  );
}

function nodeGroup({ sasaran, lines, ...box }: MapNode, { fontSize }: MapGeometry): string {
  const { x, y, width } = box;
  const top = y + NODE_PADDING;
  return group(
    { id: `sasaran-${sasaran.id}`, 'data-sasaran': sasaran.id },
    rect(box, { fill: INK.surface, stroke: INK.stroke, radius: 6 }),
    text(sasaran.kode, { x: x + NODE_PADDING, y: top + fontSize * 0.9, size: fontSize, weight: 600, fill: INK.accent }),
    resultMark({ sasaran, x: x + width - NODE_PADDING, y: top, size: fontSize }),
    textLines(lines, { x: x + NODE_PADDING, y: top + fontSize * 1.3 + 2, size: fontSize }),
  );
}

type Result = { readonly sasaran: MapNode['sasaran']; readonly x: number; readonly y: number; readonly size: number };

/** NSS at the right edge of the first line, its status before it. */
function resultMark({ sasaran: { status, nilai }, x, y, size }: Result): string {
  if (!status) return '';
  const shown = nilai ?? '';
  const fill = STATUS_INK[status];
  const left = x - (shown === '' ? 0 : textWidth(shown, { size, bold: true }) + size * 0.35) - size;
  return statusMark(status, { x: left, y, width: size }) + text(shown, { x, y: y + size * 0.9, size, weight: 600, anchor: 'end', fill });
}

const HEAD = { length: 7, half: 3.6 };

/** Arrows of a group share lines; each line is drawn once, or its dashes would run together. Certain arrows are drawn first. */
function edgeGroups(edges: readonly MapEdge[]): readonly string[] {
  const drawn: Stretch[] = [];
  return edges
    .toSorted((a, b) => Number(a.contoh) - Number(b.contoh))
    .map((edge) => {
      const pieces = stretchesOf(edge).flatMap((stretch) => withoutDrawn(stretch, drawn));
      drawn.push(...pieces);
      return edgeGroup(edge, pieces);
    });
}

function edgeGroup({ dari, ke, contoh, points }: MapEdge, pieces: readonly Stretch[]): string {
  const [tip, base] = [points.at(-1), baseOf(points)];
  if (!tip || !base) return '';
  const head = `M${at(tip)}L${at({ x: tip.x - HEAD.half, y: base.y })}L${at({ x: tip.x + HEAD.half, y: base.y })}Z`;
  return group(
    { 'data-dari': dari, 'data-ke': ke },
    ...pieces.map((piece) => line([pointOn(piece, piece.from), pointOn(piece, piece.to)], contoh ? DASH : undefined)),
    element('path', { d: head, fill: INK.stroke }),
  );
}

/** Where the arrowhead begins and the line ends. */
function baseOf(points: readonly Point[]): Point | null {
  const [tip, before] = [points.at(-1), points.at(-2)];
  return tip && before ? { x: tip.x, y: tip.y + (before.y > tip.y ? HEAD.length : -HEAD.length) } : null;
}

/** One straight piece: `across` is the coordinate it keeps, `from`–`to` the one it runs along. */
type Stretch = { readonly vertical: boolean; readonly across: number; readonly from: number; readonly to: number };

const pointOn = ({ vertical, across }: Stretch, along: number): Point => (vertical ? { x: across, y: along } : { x: along, y: across });

function stretchesOf({ points }: MapEdge): readonly Stretch[] {
  const base = baseOf(points);
  const path = base ? [...points.slice(0, -1), base] : points;
  return path.slice(1).map((to, i): Stretch => {
    const from = path[i] ?? to;
    const vertical = Math.abs(from.x - to.x) < 0.01;
    const ends = vertical ? [from.y, to.y] : [from.x, to.x];
    return { vertical, across: vertical ? to.x : to.y, from: Math.min(...ends), to: Math.max(...ends) };
  });
}

function withoutDrawn(stretch: Stretch, drawn: readonly Stretch[]): readonly Stretch[] {
  const over = drawn.filter(({ vertical, across }) => vertical === stretch.vertical && Math.abs(across - stretch.across) < 0.01);
  return over.reduce<readonly Stretch[]>(
    (left, { from, to }) =>
      left
        .flatMap((one) => [
          { ...one, to: Math.min(one.to, from) },
          { ...one, from: Math.max(one.from, to) },
        ])
        .filter((one) => one.to - one.from > 0.01),
    [stretch],
  );
}

const at = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`;

type Legend = { readonly height: number; readonly marks: readonly string[] };
type Entry = { readonly label: string; readonly width: number; readonly mark: (x: number, y: number) => string };

/** Under the map: what a dashed arrow means and, on a map with results, the words of the marks. */
function legendOf(peta: PetaStrategi, { width, height, geometry: { fontSize } }: MapLayout): Legend {
  const marks: string[] = [];
  const step = fontSize * 1.7;
  let [x, y] = [0, height + fontSize * 2];
  const entries = legendEntries(peta, fontSize);
  for (const entry of entries) {
    const needed = entry.width + 6 + textWidth(entry.label, { size: fontSize });
    if (x > 0 && x + needed > width) [x, y] = [0, y + step];
    marks.push(entry.mark(x, y), text(entry.label, { x: x + entry.width + 6, y, size: fontSize, fill: INK.muted }));
    x += needed + 20;
  }
  return { height: entries.length === 0 ? 0 : y - height + fontSize * 0.6, marks };
}

function legendEntries({ sasaran, panah }: PetaStrategi, fontSize: number): readonly Entry[] {
  const arrow = (label: string, dash: string | undefined): Entry => ({
    label,
    width: 30,
    mark: (x, y) => sampleArrow({ x, y: y - fontSize * 0.33 }, dash),
  });
  return [
    ...(panah.some(({ contoh }) => !contoh) ? [arrow('sebab-akibat', undefined)] : []),
    ...(panah.some(({ contoh }) => contoh) ? [arrow('sebab-akibat: contoh, tidak terbaca pada sumber', DASH)] : []),
    ...STATUS_CAPAIAN.filter((known) => sasaran.some(({ status }) => status === known)).map(
      (status): Entry => ({
        label: statusLabel(status),
        width: fontSize,
        mark: (x, y) => statusMark(status, { x, y: y - fontSize * 0.85, width: fontSize }),
      }),
    ),
  ];
}

function sampleArrow({ x, y }: Point, dash: string | undefined): string {
  const d = `M${at({ x: x + 30, y })}L${at({ x: x + 23, y: y - HEAD.half })}L${at({ x: x + 23, y: y + HEAD.half })}Z`;
  return (
    line(
      [
        { x, y },
        { x: x + 23, y },
      ],
      dash,
    ) + element('path', { d, fill: INK.stroke })
  );
}

const DASH = '5 3.5';

const line = (points: readonly Point[], dash: string | undefined): string =>
  element('path', { d: `M${points.map(at).join('L')}`, fill: 'none', stroke: INK.stroke, 'stroke-width': 1.3, 'stroke-dasharray': dash });

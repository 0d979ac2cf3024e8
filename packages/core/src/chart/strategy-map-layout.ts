import { MAP_ON_PAPER, type MapGeometry, type PetaStrategi, type SasaranPeta } from './strategy-map-input.ts';
import { orderRows } from './strategy-map-order.ts';
import { type Hop, type PlacedNode, planRoutes, type Route } from './strategy-map-routes.ts';
import { type Box, linesHeight } from './svg.ts';
import { wrapText } from './text-width.ts';

/** Where everything of a strategy map stands: screens take the boxes to make nodes reachable by keyboard, the drawing draws them. */
export type MapLayout = {
  readonly width: number;
  /** Without the legend. */
  readonly height: number;
  readonly geometry: MapGeometry;
  readonly lanes: readonly MapLane[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
};
export type MapLane = Box & { readonly id: string; readonly nama: string; readonly lines: readonly string[] };
export type MapNode = Box & { readonly sasaran: SasaranPeta; readonly lines: readonly string[] };
export type Point = { readonly x: number; readonly y: number };
/** The last point is the tip of the arrow. */
export type MapEdge = { readonly dari: string; readonly ke: string; readonly contoh: boolean; readonly points: readonly Point[] };

const LANE_PADDING = 12;
const CHANNEL = 20;
const TRACK = 9;
export const NODE_PADDING = 10;

/** Sasaran without a perspektif stand in a last lane of their own, so that none is ever left out of the map. */
const REST = { id: '', nama: 'Tanpa perspektif' };

type Row = { readonly lane: number; readonly nodes: readonly PlacedNode[]; readonly height: number };

export function layoutStrategyMap(peta: PetaStrategi, geometry: MapGeometry = MAP_ON_PAPER): MapLayout {
  const lanes = lanesOf(peta);
  const rows = rowsOf({ lanes, peta, geometry });
  const span = { from: geometry.labelWidth, to: geometry.width };
  const plan = planRoutes({ rows: rows.map(({ nodes }) => nodes), panah: peta.panah, span });
  const tops = topsOf(rows, plan.tracks);
  const byId = new Map(peta.sasaran.map((sasaran) => [sasaran.id, sasaran]));
  const nodes = rows.flatMap((row, i) =>
    row.nodes.flatMap((node) => boxOf({ node, row, y: tops[i] ?? 0, sasaran: byId.get(node.id), geometry })),
  );
  const drawn = lanes.flatMap((lane, i) => laneBox({ lane, index: i, rows, tops, geometry }));
  const last = drawn.at(-1);
  return {
    width: geometry.width,
    height: last === undefined ? 0 : last.y + last.height,
    geometry,
    lanes: drawn,
    nodes,
    edges: plan.routes.map((route) => edgeOf(route, { rows, tops })),
  };
}

type Lane = { readonly id: string; readonly nama: string; readonly sasaran: readonly SasaranPeta[] };

function lanesOf({ perspektif, sasaran }: PetaStrategi): readonly Lane[] {
  const known = new Set(perspektif.map(({ id }) => id));
  const laneOf = ({ perspektifId }: SasaranPeta): string => (perspektifId !== null && known.has(perspektifId) ? perspektifId : REST.id);
  const rest = perspektif.length === 0 ? { ...REST, nama: '' } : REST;
  return [...perspektif, rest]
    .map(({ id, nama }) => ({ id, nama, sasaran: sasaran.filter((one) => laneOf(one) === id) }))
    .filter((lane) => lane.sasaran.length > 0);
}

type Rows = { readonly lanes: readonly Lane[]; readonly peta: PetaStrategi; readonly geometry: MapGeometry };

/** A lane with more sasaran than fit beside each other takes several rows of about equal length. */
function rowsOf({ lanes, peta, geometry }: Rows): readonly Row[] {
  const room = geometry.width - geometry.labelWidth - LANE_PADDING;
  const most = Math.max(1, Math.floor((room + geometry.gap) / (geometry.nodeMin + geometry.gap)));
  const split = lanes.flatMap(({ sasaran }, lane) => {
    const perRow = Math.ceil(sasaran.length / Math.ceil(sasaran.length / most));
    return Array.from({ length: Math.ceil(sasaran.length / perRow) }, (_, i) => ({
      lane,
      ids: sasaran.slice(i * perRow, (i + 1) * perRow).map(({ id }) => id),
    }));
  });
  const ordered = orderRows(
    split.map(({ ids }) => ids),
    peta.panah,
  );
  return split.map(({ lane }, row) => placeRow({ ids: ordered[row] ?? [], lane, row }, { peta, geometry, room }));
}

type RowIds = { readonly ids: readonly string[]; readonly lane: number; readonly row: number };
type Placing = { readonly peta: PetaStrategi; readonly geometry: MapGeometry; readonly room: number };

function placeRow({ ids, lane, row }: RowIds, { peta, geometry, room }: Placing): Row {
  const { gap, nodeMax, labelWidth, fontSize } = geometry;
  const width = Math.min(nodeMax, (room - gap * (ids.length - 1)) / ids.length);
  const start = labelWidth + (room - ids.length * width - gap * (ids.length - 1)) / 2;
  const texts = ids.map((id) => peta.sasaran.find((sasaran) => sasaran.id === id)?.teks ?? '');
  const lines = Math.max(...texts.map((teks) => wrapText(teks, { size: fontSize, width: width - 2 * NODE_PADDING }).length));
  const height = Math.max(64, linesHeight(lines + 1, fontSize) + 2 * NODE_PADDING + 2);
  return { lane, height, nodes: ids.map((id, i) => ({ id, row, x: start + i * (width + gap), width })) };
}

/** Top of the nodes of each row: lanes are parted by channels wide enough for their tracks. */
function topsOf(rows: readonly Row[], tracks: readonly number[]): readonly number[] {
  let y = 0;
  return rows.map((row, i) => {
    const before = rows[i - 1];
    const channel = CHANNEL + TRACK * (tracks[i] ?? 0);
    if (before === undefined) y += (tracks[i] ?? 0) > 0 ? channel : LANE_PADDING;
    else y += before.height + (before.lane === row.lane ? channel : channel + 2 * LANE_PADDING);
    return y;
  });
}

type Boxed = {
  readonly node: PlacedNode;
  readonly row: Row;
  readonly y: number;
  readonly sasaran: SasaranPeta | undefined;
  readonly geometry: MapGeometry;
};

function boxOf({ node, row, y, sasaran, geometry }: Boxed): readonly MapNode[] {
  if (sasaran === undefined) return [];
  const lines = wrapText(sasaran.teks, { size: geometry.fontSize, width: node.width - 2 * NODE_PADDING });
  return [{ x: node.x, y, width: node.width, height: row.height, sasaran, lines }];
}

type LaneRows = {
  readonly lane: Lane;
  readonly index: number;
  readonly rows: readonly Row[];
  readonly tops: readonly number[];
  readonly geometry: MapGeometry;
};

function laneBox({ lane, index, rows, tops, geometry }: LaneRows): readonly MapLane[] {
  const own = rows.flatMap((row, i) => (row.lane === index ? [{ top: tops[i] ?? 0, bottom: (tops[i] ?? 0) + row.height }] : []));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const y = first.top - LANE_PADDING;
  const lines = wrapText(lane.nama, { size: geometry.fontSize, bold: true, width: geometry.labelWidth - LANE_PADDING - 6 });
  return [{ id: lane.id, nama: lane.nama, lines, x: 0, y, width: geometry.width, height: last.bottom + LANE_PADDING - y }];
}

type Placed = { readonly rows: readonly Row[]; readonly tops: readonly number[] };

function edgeOf({ dari, ke, contoh, downward, hops }: Route, placed: Placed): MapEdge {
  const points = withoutRepeats(hops.flatMap((hop) => pointsOf(hop, placed)));
  return { dari, ke, contoh, points: downward ? points.toReversed() : points };
}

function pointsOf({ channel, from, to, track, turns }: Hop, { rows, tops }: Placed): readonly Point[] {
  const floor = tops[channel] ?? 0;
  const above = rows[channel - 1];
  const ceiling = above === undefined ? 0 : (tops[channel - 1] ?? 0) + above.height;
  const parted = above !== undefined && above.lane !== rows[channel]?.lane ? LANE_PADDING : 0;
  const y = ceiling + parted + CHANNEL / 2 + TRACK * (track + 0.5);
  return [
    { x: from, y: floor },
    { x: from, y },
    { x: to, y },
    { x: to, y: turns ? floor : ceiling },
  ];
}

/** Drops points that repeat or lie on the straight line between their neighbours. */
function withoutRepeats(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && same(last, point)) continue;
    const straight =
      before && last && ((same1(before.x, last.x) && same1(last.x, point.x)) || (same1(before.y, last.y) && same1(last.y, point.y)));
    if (straight) kept[kept.length - 1] = point;
    else kept.push(point);
  }
  return kept;
}

const same1 = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
const same = (a: Point, b: Point): boolean => same1(a.x, b.x) && same1(a.y, b.y);

import type { PanahPeta } from './strategy-map-input.ts';
import { permutations } from './strategy-map-order.ts';

/** A sasaran on its row; rows count from the top. */
export type PlacedNode = { readonly id: string; readonly row: number; readonly x: number; readonly width: number };

/**
 * One stretch of an arrow through the channel above row `channel`: up from `from`, along track `track` (0 is the highest), on to `to`.
 * `turns`: both ends stand on the row below, so the stretch comes down again.
 */
export type Hop = { readonly channel: number; readonly from: number; readonly to: number; readonly track: number; readonly turns: boolean };

/** `hops` run from the lower end to the upper; `downward`: the arrowhead is at the lower end. */
export type Route = {
  readonly dari: string;
  readonly ke: string;
  readonly contoh: boolean;
  readonly downward: boolean;
  readonly hops: readonly Hop[];
};

export type RoutePlan = { readonly routes: readonly Route[] /** Tracks of each channel. */; readonly tracks: readonly number[] };

type Draft = {
  readonly panah: PanahPeta;
  /** Arrows of one group share a line: many causes of one effect, or many effects of one cause. */
  readonly group: string;
  readonly lower: PlacedNode;
  readonly upper: PlacedNode;
};
type DraftHop = { readonly draft: Draft; readonly channel: number; readonly from: number; readonly to: number; readonly turns: boolean };

export type RouteInput = {
  readonly rows: readonly (readonly PlacedNode[])[];
  readonly panah: readonly PanahPeta[];
  /** Left and right end of the space that arrows may use. */
  readonly span: { readonly from: number; readonly to: number };
};

/** Orthogonal ways for all arrows: ports are spread along a node's edge, each group has its own track, rows between are passed through gaps. */
export function planRoutes(input: RouteInput): RoutePlan {
  const drafts = draftsOf(input);
  const hops = drafts.flatMap((draft) => hopsOf(draft, drafts, input));
  const channels = input.rows.map((_, channel) => tracksOf(hops.filter((hop) => hop.channel === channel)));
  const routes = drafts.map(({ panah, lower, group }, i): Route => {
    const own = hops.filter((hop) => hop.draft === drafts[i]);
    return {
      ...panah,
      downward: lower.id !== panah.dari,
      hops: own.map(({ channel, from, to, turns }) => ({ channel, from, to, turns, track: channels[channel]?.indexOf(group) ?? 0 })),
    };
  });
  return { routes, tracks: channels.map((groups) => groups.length) };
}

function draftsOf({ rows, panah }: RouteInput): readonly Draft[] {
  const nodes = new Map(rows.flat().map((node) => [node.id, node]));
  const known = panah.filter(({ dari, ke }) => dari !== ke && nodes.has(dari) && nodes.has(ke));
  const causes = (ke: string): number => known.filter((other) => other.ke === ke).length;
  return known.flatMap((one) => {
    const [a, b] = [nodes.get(one.dari), nodes.get(one.ke)];
    if (!a || !b) return [];
    const [lower, upper] = a.row >= b.row ? [a, b] : [b, a];
    return [{ panah: one, lower, upper, group: causes(one.ke) > 1 ? `ke:${one.ke}` : `dari:${one.dari}` }];
  });
}

/** From the top of the lower node, channel by channel, to the bottom of the upper one. */
function hopsOf(draft: Draft, all: readonly Draft[], input: RouteInput): readonly DraftHop[] {
  const { lower, upper } = draft;
  const start = portOf(lower, draft, { all, side: 'top' });
  if (lower.row === upper.row) {
    return [{ draft, channel: lower.row, from: start, to: portOf(upper, draft, { all, side: 'top' }), turns: true }];
  }
  const xs = [...passedRows(draft).map((row) => passAt(draft, row, { all, input })), portOf(upper, draft, { all, side: 'bottom' })];
  return xs.map((to, i) => ({ draft, channel: lower.row - i, from: i === 0 ? start : (xs[i - 1] ?? start), to, turns: false }));
}

/** Rows between the two ends, from the lower to the upper. */
const passedRows = ({ lower, upper }: Draft): readonly number[] =>
  Array.from({ length: Math.max(0, lower.row - upper.row - 1) }, (_, i) => lower.row - 1 - i);

type Gap = { readonly from: number; readonly to: number };
type Passing = { readonly all: readonly Draft[]; readonly input: RouteInput };

/** Lines of different groups that pass through the same gap run beside each other. */
function passAt(draft: Draft, row: number, { all, input }: Passing): number {
  const gap = gapFor(draft, row, input);
  const others = all.filter((other) => passedRows(other).includes(row) && gapFor(other, row, input).from === gap.from);
  const groups = [...new Set(others.map(({ group }) => group))];
  const step = Math.min(7, (gap.to - gap.from - 6) / groups.length);
  return placeIn(gap, draft) + (groups.indexOf(draft.group) - (groups.length - 1) / 2) * step;
}

/** In a narrow gap the middle; in a wide one as near to the way as the nodes allow. */
function placeIn({ from, to }: Gap, { lower, upper }: Draft): number {
  const way = (centre(lower) + centre(upper)) / 2;
  return to - from > 48 ? Math.min(Math.max(way, from + 16), to - 16) : (from + to) / 2;
}

/** The gap of a row with the shortest way around its nodes; of two equal ones the gap on the side where the arrow starts. */
function gapFor(draft: Draft, row: number, { rows, span }: RouteInput): Gap {
  const nodes = (rows[row] ?? []).toSorted((a, b) => a.x - b.x);
  const edges = [span.from, ...nodes.flatMap(({ x, width }) => [x, x + width]), span.to];
  const gaps = Array.from(
    { length: edges.length / 2 },
    (_, i): Gap => ({ from: edges[2 * i] ?? span.from, to: edges[2 * i + 1] ?? span.to }),
  );
  const cost = (gap: Gap): number => {
    const place = placeIn(gap, draft);
    return Math.abs(place - centre(draft.upper)) + 1.01 * Math.abs(place - centre(draft.lower));
  };
  const open = gaps.filter(({ from, to }) => to - from >= 10);
  return open.reduce((best, gap) => (cost(gap) < cost(best) ? gap : best), open[0] ?? { from: span.from, to: span.to });
}

type Side = { readonly all: readonly Draft[]; readonly side: 'top' | 'bottom' };

/** Where on its edge a node takes up a group: groups are spread evenly, in the order of where they come from. */
function portOf(node: PlacedNode, { group }: Draft, { all, side }: Side): number {
  const here = all.filter(({ lower, upper }) => {
    if (side === 'bottom') return upper === node && lower.row !== upper.row;
    return lower === node || (upper === node && lower.row === upper.row);
  });
  const groups = [...new Set(here.map((draft) => draft.group))];
  const towards = (name: string): number =>
    mean(here.filter((draft) => draft.group === name).map(({ lower, upper }) => centre(lower === node ? upper : lower)));
  const sorted = groups.toSorted((a, b) => towards(a) - towards(b));
  return node.x + (node.width * (sorted.indexOf(group) + 1)) / (sorted.length + 1);
}

const centre = ({ x, width }: PlacedNode): number => x + width / 2;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / Math.max(values.length, 1);

/** The groups of a channel from the highest track to the lowest, in the order with the fewest crossings. */
function tracksOf(hops: readonly DraftHop[]): readonly string[] {
  const groups = [...new Set(hops.map(({ draft }) => draft.group))];
  if (groups.length > 6) return groups;
  const lines = new Map(groups.map((name) => [name, lineOf(hops.filter(({ draft }) => draft.group === name))]));
  const cost = (order: readonly string[]): number =>
    order.reduce(
      (sum, upper, i) => sum + order.slice(i + 1).reduce((rest, lower) => rest + conflict(lines.get(upper), lines.get(lower)), 0),
      0,
    );
  return permutations(groups).reduce((best, order) => (cost(order) < cost(best) ? order : best), groups);
}

type GroupLine = { readonly below: readonly number[]; readonly above: readonly number[]; readonly from: number; readonly to: number };

function lineOf(hops: readonly DraftHop[]): GroupLine {
  const below = hops.flatMap(({ from, to, turns }) => (turns ? [from, to] : [from]));
  const above = hops.flatMap(({ to, turns }) => (turns ? [] : [to]));
  const all = [...below, ...above];
  return { below, above, from: Math.min(...all), to: Math.max(...all) };
}

const OVERLAP = 10;

/** Crossings when one group runs above another; lines that would lie on each other weigh most. */
function conflict(upper: GroupLine | undefined, lower: GroupLine | undefined): number {
  if (!upper || !lower) return 0;
  const within = (x: number, line: GroupLine): number => (x > line.from && x < line.to ? 1 : 0);
  const crossed = upper.below.reduce((sum, x) => sum + within(x, lower), 0) + lower.above.reduce((sum, x) => sum + within(x, upper), 0);
  const overlaps = upper.below.filter((x) => lower.above.some((other) => Math.abs(x - other) < 4)).length;
  return crossed + overlaps * OVERLAP;
}

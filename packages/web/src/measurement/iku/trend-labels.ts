import { textWidth } from '@selaras/core/chart/text-width';

export type LabelPlace = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
/** Words on a drawing, with the places where they may stand, the best first. */
export type TrendLabel = { readonly key: string; readonly text: string; readonly places: readonly LabelPlace[] };
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const SIZE = 12;
const [ASCENT, DESCENT, APART] = [10, 3, 2];

/** Where words of the drawing stand; a little more than they cover, so that neighbours stay apart. */
export function boxOf(text: string, { x, y, anchor }: LabelPlace): Box {
  const width = textWidth(text, { size: SIZE, bold: true });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - APART, right: left + width + APART, top: y - ASCENT, bottom: y + DESCENT };
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * A place for each label, the first ones first: none stands on another, on what is `taken`, or outside. One without a place is left
 * out; the table below the drawing has every figure.
 */
export function placeLabels(
  labels: readonly TrendLabel[],
  { taken, room }: { readonly taken: readonly Box[]; readonly room: Box },
): ReadonlyMap<string, LabelPlace> {
  const used = [...taken];
  const placed = new Map<string, LabelPlace>();
  for (const { key, text, places } of labels) {
    const found = places
      .map((place) => ({ place, box: boxOf(text, place) }))
      .find(({ box }) => isInside(box, room) && !used.some((other) => meet(box, other)));
    if (found === undefined) continue;
    used.push(found.box);
    placed.set(key, found.place);
  }
  return placed;
}

const isInside = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

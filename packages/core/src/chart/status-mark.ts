import type { StatusCapaian } from '../capaian/status-capaian.ts';
import { assertNever } from '../kernel/result.ts';
import { STATUS_INK } from './palette.ts';
import { type Box, coordinate, element } from './svg.ts';

const LABELS: Readonly<Record<StatusCapaian, string>> = {
  tercapai: 'tercapai',
  mendekati: 'belum tercapai (mendekati)',
  belum_tercapai: 'belum tercapai',
  belum_ada: 'belum dapat dinilai',
};

export const statusLabel = (status: StatusCapaian): string => LABELS[status];

/** The mark of a status as strokes, so that it does not depend on a glyph: ✓ ~ ✗ · differ without colour. */
export function statusMark(status: StatusCapaian, { x, y, width: size }: Pick<Box, 'x' | 'y' | 'width'>): string {
  const at = (dx: number, dy: number): string => `${coordinate(x + dx * size)} ${coordinate(y + dy * size)}`;
  const stroke = {
    fill: 'none',
    stroke: STATUS_INK[status],
    'stroke-width': size * 0.16,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  switch (status) {
    case 'tercapai':
      return element('path', { d: `M${at(0.12, 0.55)}L${at(0.4, 0.82)}L${at(0.9, 0.2)}`, ...stroke });
    case 'mendekati':
      return element('path', { d: `M${at(0.08, 0.6)}C${at(0.3, 0.2)} ${at(0.6, 0.9)} ${at(0.92, 0.42)}`, ...stroke });
    case 'belum_tercapai':
      return element('path', { d: `M${at(0.18, 0.18)}L${at(0.82, 0.82)}M${at(0.82, 0.18)}L${at(0.18, 0.82)}`, ...stroke });
    case 'belum_ada':
      return element('circle', { cx: x + size / 2, cy: y + size / 2, r: size * 0.2, fill: STATUS_INK[status] });
    default:
      return assertNever(status);
  }
}

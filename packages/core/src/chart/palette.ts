import type { StatusCapaian } from '../capaian/status-capaian.ts';

/**
 * Colours of drawings on paper and on the light screen (design language). Text on every ground here is at least 4.5:1 and
 * lines that carry meaning at least 3:1; nothing is told by hue alone, so a grey copy says the same.
 */
export const INK = {
  text: '#15181E',
  muted: '#5B6472',
  accent: '#1D4ED8',
  tint: '#EEF3FF',
  surface: '#FFFFFF',
  ground: '#F5F6F8',
  /** Edges of boxes and arrows. */
  stroke: '#6B7686',
  /** Rules that only part what white space parts already. */
  line: '#D5D9E0',
} as const;

export const STATUS_INK: Readonly<Record<StatusCapaian, string>> = {
  tercapai: '#0B7A4B',
  mendekati: '#9A6700',
  belum_tercapai: '#B42318',
  belum_ada: '#5B6472',
};

import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import { FONT_FOLDER } from '../font-metrics.ts';

/** A drawing for programs that have neither our fonts nor, in the case of `png`, SVG. */
export type Picture = { readonly svg: Uint8Array; readonly png: Uint8Array };

/** Fixed: a scale taken from a screen would make other bytes on another machine. 3 is 288 dpi at print size. */
const SCALE = 3;
const OPTIONS: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: ['regular', 'medium', 'semibold', 'bold'].map((weight) => join(FONT_FOLDER, `inter-${weight}.ttf`)),
    defaultFontFamily: 'Inter',
  },
  fitTo: { mode: 'zoom', value: SCALE },
  logLevel: 'off',
};

const KEPT = 64;
const kept = new Map<string, Promise<Picture>>();

/**
 * Letters become outlines, so that Word, which has no Inter, shows the chart as it was drawn. The result depends on the
 * drawing alone and costs 40 ms, so the last 64 are kept: documents are rendered again far more often than charts change.
 */
export function pictureOf(svg: string): Promise<Picture> {
  const known = kept.get(svg);
  if (known) return known;
  const picture = draw(svg);
  kept.set(svg, picture);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return picture;
}

async function draw(svg: string): Promise<Picture> {
  const image = await renderAsync(svg, OPTIONS);
  return { svg: Buffer.from(new Resvg(svg, OPTIONS).toString()), png: image.asPng() };
}

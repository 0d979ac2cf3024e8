import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { deflateSync } from 'fflate';
import { FONT_FOLDER } from '../font-metrics.ts';
import { palettePng } from './png.ts';

/** A drawing for programs without our fonts (`svg`; `packedSvg` is the same deflated, as it goes into the package) or without SVG (`png`). */
export type Picture = { readonly svg: Bytes; readonly packedSvg: Bytes; readonly png: Bytes };

/** In memory of its own, so that it can be handed from thread to thread without a copy. */
type Bytes = Uint8Array<ArrayBuffer>;

/** Fixed: a scale taken from a screen would make other bytes on another machine. 2 is 192 dpi at print size. */
const OPTIONS: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: ['regular', 'medium', 'semibold', 'bold'].map((weight) => join(FONT_FOLDER, `inter-${weight}.ttf`)),
    defaultFontFamily: 'Inter',
  },
  background: '#ffffff',
  fitTo: { mode: 'zoom', value: 2 },
  logLevel: 'off',
};

/** Letters become outlines, so that Word, which has no Inter, shows the chart as it was drawn. Takes some 10 ms. */
export function drawPicture(drawing: string): Picture {
  const resvg = new Resvg(drawing, OPTIONS);
  const svg = new TextEncoder().encode(resvg.toString());
  const image = resvg.render();
  const png = palettePng({ width: image.width, height: image.height, pixels: image.pixels }) ?? image.asPng();
  return { svg, packedSvg: new Uint8Array(deflateSync(svg, { level: 2 })), png: new Uint8Array(png) };
}

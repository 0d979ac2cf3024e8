import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DomainError, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { manualsModel } from './manual-models.ts';
import { FORMATS, renderModel } from './render-renja.ts';

export type WriteManuals = { readonly tahun: number; readonly folder: string };

/** Writes `manual-<tahun>.{pdf,docx,html}`: every Manual IKU in force in the year as one book. Answers the paths. */
export async function writeManuals(context: Context, { tahun, folder }: WriteManuals): Promise<Result<readonly string[], DomainError>> {
  const made = await manualsModel(context, tahun);
  if (!made.ok) return made;
  const files = await renderModel(made.value.model, FORMATS);
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [format, bytes] of files) {
    const path = join(folder, `${made.value.name}.${format}`);
    await writeFile(`${path}.tmp`, bytes);
    await rename(`${path}.tmp`, path);
    paths.push(path);
  }
  return ok(paths.toSorted());
}

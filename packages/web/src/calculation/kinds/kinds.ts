import { AKUNTABILITAS } from './akuntabilitas.ts';
import { ANGGARAN } from './anggaran.ts';
import type { Grup, KindForm } from './kind-form.ts';
import { LAYANAN_SDM } from './layanan-sdm.ts';

/** Every kind that has a screen, in the order of the start page. */
export const KINDS: readonly KindForm[] = [...ANGGARAN, ...LAYANAN_SDM, ...AKUNTABILITAS];

export const GRUP: readonly Grup[] = ['anggaran', 'layanan', 'sdm', 'akuntabilitas', 'lainnya'];

export const kindForm = (kind: string): KindForm | undefined => KINDS.find((one) => one.kind === kind);

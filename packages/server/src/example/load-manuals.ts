import type { Penetapan } from '@selaras/adapters/plan/manual.queries';
import { kindOfChange } from '@selaras/core';
import { advanceManualDraft } from '../plan/advance-manual-draft.ts';
import { enactManual } from '../plan/enact-manual.ts';
import { saveManualDraft } from '../plan/save-manual-draft.ts';
import type { IkuParts, PenetapanFile } from './example-files.ts';
import type { ExampleOffice } from './load-office.ts';
import { must } from './must.ts';

export type ManualsInput = {
  readonly place: string;
  readonly ikuId: string;
  readonly manuals: NonNullable<IkuParts['manual']>;
  /** What holds where a manual does not say it itself. */
  readonly bawaan: PenetapanFile;
  /** Of the sasaran. */
  readonly deskripsi: string | null;
};

/** Manuals take the way that people take: the planner writes and submits, somebody else reviews, the head of office enacts. */
export async function loadManuals(office: ExampleOffice, { place, ikuId, manuals, bawaan, deskripsi }: ManualsInput): Promise<void> {
  const [planner, verifikator, kepala] = [office.as('perencana'), office.as('verifikator'), office.as('kepala')];
  for (const [i, version] of manuals.entries()) {
    const where = `${place} manual ${version.sejakTahun}`;
    const { sejakTahun, sampaiTahun, alasan, smart = bawaan.smart } = version;
    const manual = { ...version.manual, deskripsiSasaran: version.manual.deskripsiSasaran ?? deskripsi };
    const before = manuals[i - 1];
    const proposed = before === undefined ? 'pertama' : kindOfChange(before.manual, version.manual).jenis;
    const jenisPerubahan = version.jenisPerubahan ?? proposed;
    const draft = { ikuId, versi: 0, sejakTahun, sampaiTahun, jenisPerubahan, alasan, manual };
    const saved = must(where, await saveManualDraft(planner, draft));
    const step = { ikuId, alasan: null };
    const submit = { ...step, versi: saved.versi, command: 'ajukan', smart: null } as const;
    const submitted = must(`${where} ajukan`, await advanceManualDraft(planner, submit));
    const review = { ...step, versi: submitted.versi, command: 'tinjau', smart } as const;
    const reviewed = must(`${where} tinjau`, await advanceManualDraft(verifikator, review));
    const penetapan = version.penetapan ?? decreeOf(bawaan, { place, sejakTahun });
    must(`${where} tetapkan`, await enactManual(kepala, { ikuId, versi: reviewed.versi, penetapan }));
  }
}

/** On the second day of the year: the first is a holiday. */
const decreeOf = (
  { penetapan }: PenetapanFile,
  { place, sejakTahun }: { readonly place: string; readonly sejakTahun: number },
): Penetapan => ({
  ...penetapan,
  nomor: `${penetapan.nomor}/${place.replaceAll(' ', '-')}/${sejakTahun}`,
  tanggal: `${sejakTahun}-01-02`,
});

import { join } from 'node:path';
import { readYamlFolder } from '@selaras/adapters/example/read-yaml';
import {
  budgetBody,
  ikuBody,
  isiRenja,
  legalBasisBody,
  manualDraftBody,
  measurementEntry,
  panahBody,
  penetapan,
  petaBody,
  plainDateText,
  programBody,
  renstraBody,
  role,
  sasaranBody,
  smart,
  supervised,
  tahun,
  targetBody,
  text,
  unitBody,
} from '@selaras/contract';
import { NARASI } from '@selaras/core';
import * as z from 'zod';

/** Where the data of the example lies in a checkout. */
export const EXAMPLE_FOLDER = join(import.meta.dirname, '../../../../example/kanreg-vii');

const sumber = text;
const contoh = z.boolean().optional();
const unitKode = unitBody.shape.kode;

const office = z.strictObject({
  instansi: z.strictObject({ nama: text, singkatan: text, zona: text, sumber }),
  units: z.array(unitBody.omit({ parentId: true }).extend({ induk: unitKode.nullable(), sumber })).min(1),
  accounts: z.array(z.strictObject({ email: z.email(), nama: text, role, unit: unitKode, sejak: plainDateText, sumber })).min(1),
});

const supervisedFile = z.strictObject({
  sejak: plainDateText,
  sumber,
  supervised: z.array(supervised.pick({ nama: true, jenis: true, wilayah: true, sejak: true }).extend({ sumber })),
});

const narasi = z.strictObject({ tahun, bagian: z.enum(NARASI), contoh: z.boolean(), sumber, teks: z.string().min(1) });
/** What is not said here of how a version came into force is what `penetapan.yaml` says. */
const manualVersion = manualDraftBody.omit({ versi: true, jenisPerubahan: true }).extend({
  jenisPerubahan: manualDraftBody.shape.jenisPerubahan.optional(),
  penetapan: penetapan.optional(),
  smart: smart.optional(),
  contoh,
  sumber,
});
const ikuParts = {
  manual: z.array(manualVersion).optional(),
  targets: z.array(targetBody).optional(),
  budget: z.array(budgetBody).optional(),
  measurements: z.array(measurementEntry).optional(),
  narasi: z.array(narasi).optional(),
};

/** What is told of one indicator in a file of its own. */
const ikuFile = z.strictObject({ kode: ikuBody.shape.kode, ...ikuParts });

const strategyFile = z.strictObject({
  renstra: renstraBody
    .omit({ unitId: true })
    .extend({ unit: unitKode, tujuan: z.array(renstraBody.shape.tujuan.element.extend({ sumber })) }),
  programs: z.array(programBody.extend({ contoh, sumber })).default([]),
  /** `deskripsi` stands in every Manual IKU of the sasaran that does not give its own. */
  sasaran: z.array(sasaranBody.extend({ deskripsi: text })),
  panah: z.array(panahBody.extend({ sumber })),
  /** What became of the indicators of the strategy before, by code. */
  peta: z
    .array(
      petaBody.omit({ dariIkuId: true, keIkuId: true }).extend({ dari: ikuBody.shape.kode, ke: ikuBody.shape.kode.nullable(), sumber }),
    )
    .default([]),
  iku: z.array(
    ikuBody.omit({ renstraId: true, sasaranNomor: true, unitId: true }).extend({ sasaran: z.number().int(), unit: unitKode, ...ikuParts }),
  ),
});

const legalFile = z.strictObject({
  peraturan: z.array(legalBasisBody.omit({ digantiOleh: true }).extend({ dicabutOleh: legalBasisBody.shape.digantiOleh })),
  /** Codes in the order in which the Renja prints them. */
  renja2025: z.array(legalBasisBody.shape.kode),
});

const renjaFile = z.strictObject({ tahun, unit: unitKode, sumber, sumberBagian: z.record(z.string(), text), isi: isiRenja });

/** How manuals come into force where the source does not say: the decree is then marked as an example. */
const penetapanFile = z.strictObject({ penetapan: penetapan.omit({ tanggal: true }), smart, sumber });

export type PenetapanFile = z.infer<typeof penetapanFile>;
export type StrategyFile = z.infer<typeof strategyFile>;
export type IkuParts = Pick<z.infer<typeof ikuFile>, 'manual' | 'targets' | 'budget' | 'measurements' | 'narasi'>;

export type ExampleData = {
  readonly office: z.infer<typeof office>;
  readonly supervised: z.infer<typeof supervisedFile>;
  readonly legal: z.infer<typeof legalFile>;
  readonly renja: z.infer<typeof renjaFile>;
  readonly penetapan: PenetapanFile;
  /** In the order of their years. */
  readonly strategies: readonly StrategyFile[];
  /** Indicators of the first strategy that have a file of their own, by code. */
  readonly iku: ReadonlyMap<string, IkuParts>;
};

/** Reads and checks every file before anything is written. All problems are told at once, each with its file and its place. */
export async function readExample(folder = EXAMPLE_FOLDER): Promise<ExampleData> {
  const files = await readYamlFolder(folder);
  const problems = files.flatMap((one) => ('problem' in one ? [`${one.file}: ${one.problem}`] : []));
  const checked = <T>(file: string, schema: z.ZodType<T>): T | null => {
    const found = files.find((one) => one.file === file);
    if (found === undefined) problems.push(`${file}: berkas ini tidak ada`);
    if (found === undefined || 'problem' in found) return null;
    const parsed = schema.safeParse(found.content);
    if (parsed.success) return parsed.data;
    problems.push(...parsed.error.issues.map(({ path, message }) => `${file}: ${path.map(String).join('.')}: ${message}`));
    return null;
  };
  const names = files.map(({ file }) => file);
  const data = {
    office: checked('office.yaml', office),
    supervised: checked('supervised.yaml', supervisedFile),
    legal: checked('dasar-hukum.yaml', legalFile),
    renja: checked('renja-2025.yaml', renjaFile),
    penetapan: checked('penetapan.yaml', penetapanFile),
    strategies: names.filter((file) => /^strategy-\d/.test(file)).map((file) => checked(file, strategyFile)),
    iku: names.filter((file) => file.startsWith('iku/')).map((file) => checked(file, ikuFile)),
  };
  return complete(data, problems);
}

type Read = { readonly [K in Exclude<keyof ExampleData, 'strategies' | 'iku'>]: ExampleData[K] | null } & {
  readonly strategies: readonly (StrategyFile | null)[];
  readonly iku: readonly (z.infer<typeof ikuFile> | null)[];
};

function complete(
  { office, supervised, legal, renja, penetapan: decree, strategies, iku }: Read,
  problems: readonly string[],
): ExampleData {
  const isWhole = office !== null && supervised !== null && legal !== null && renja !== null && decree !== null;
  if (problems.length > 0 || !isWhole) throw new Error(`data contoh tidak dapat dipakai:\n${problems.join('\n')}`);
  return {
    office,
    supervised,
    legal,
    renja,
    penetapan: decree,
    strategies: strategies.flatMap((one) => one ?? []).toSorted((a, b) => a.renstra.tahunAwal - b.renstra.tahunAwal),
    iku: new Map(iku.flatMap((one) => (one === null ? [] : [[one.kode, one] as const]))),
  };
}

import {
  evidenceOf,
  type StoredEvidence,
  type StoredMeasurement,
  type StoredVersion,
} from '@selaras/adapters/measurement/measurement.queries';
import type { IkuHead, ManualVersion, TargetRow } from '@selaras/adapters/plan/iku.queries';
import {
  absent,
  CAPAIAN_SEDERHANA,
  Decimal,
  type Figure,
  figure,
  type ManualIku,
  type Period,
  parsePlainDate,
  period,
  periodsOfYear,
} from '@selaras/core';
import { dateWords, periodTitle } from '@selaras/core/narrative/period-words';
import { figureNode, type LineageNode, stepDecimals, textNode } from './lineage-node.ts';
import { lineageOfTrace } from './lineage-of-trace.ts';
import { KONSOLIDASI_WORDS, LAPIS_WORDS, momentWords, RILIS_WORDS, RUMUS_WORDS, STATUS_PAKET_WORDS } from './lineage-words.ts';

export type LineageInput = {
  readonly iku: IkuHead;
  readonly year: number;
  readonly zone: string;
  readonly manual: ManualVersion | null;
  /** Every version: a measurement keeps the one it was measured by. */
  readonly manuals: readonly ManualVersion[];
  readonly target: TargetRow | null;
  readonly measurements: readonly StoredMeasurement[];
  readonly realisasi: Figure;
  readonly capaian: Figure;
  /** Who approved what is in effect, and when, by measurement. */
  readonly approvals: ReadonlyMap<string, { readonly nama: string; readonly pada: string }>;
};

/** "Dari mana angka ini?": from the capaian of a year down to every input, its source, its file and the people. Pure. */
export function lineageOf(input: LineageInput): LineageNode {
  const { iku, year, manual, capaian } = input;
  const rumus = manual === null ? [] : [RUMUS_WORDS[manual.isi.rumusCapaian]];
  return figureNode({
    label: `Capaian ${iku.label} ${iku.kode} tahun ${year}`,
    jenis: 'capaian',
    figure: capaian,
    desimal: 2,
    satuan: '%',
    keterangan: [...rumus, `${CAPAIAN_SEDERHANA.nama}: ${STATUS_PAKET_WORDS[CAPAIAN_SEDERHANA.status]}`],
    parts: [targetNode(input), realisasiNode(input)],
  });
}

function targetNode({ target, iku, year }: LineageInput): LineageNode {
  const shown = target === null ? absent('target_missing') : figure(new Decimal(target.nilai));
  const day = target?.tanggal == null ? null : parsePlainDate(target.tanggal);
  return figureNode({
    label: target === null ? `Target tahun ${year}` : `Target tahun ${year} menurut ${lapisWords(target)}`,
    jenis: 'target',
    figure: shown,
    desimal: Math.min(stepDecimals(shown), 2),
    satuan: iku.satuan,
    keterangan: [
      ...(target?.terpenuhi != null && target.jumlah !== null ? [`${target.terpenuhi} dari ${target.jumlah}`] : []),
      ...(day === null ? [] : [`Ditetapkan ${dateWords(day)}`]),
      ...(target?.alasan == null ? [] : [target.alasan]),
      ...(target === null ? [] : [`Sumber: ${target.sumber}`]),
      ...(target?.contoh === true ? ['Contoh: bukan angka resmi kantor'] : []),
    ],
  });
}

const lapisWords = ({ lapis, revisi }: TargetRow): string => (revisi > 0 ? `${LAPIS_WORDS[lapis]} ke-${revisi}` : LAPIS_WORDS[lapis]);

function realisasiNode(input: LineageInput): LineageNode {
  const { iku, year, manual, realisasi, measurements } = input;
  const own = measurements.find((held) => held.period === period(year) && held.berlaku !== null);
  const periods = own !== undefined || manual === null ? [period(year)] : periodsOfYear(year, manual.isi.periodePelaporan);
  const isConsolidated = own === undefined && manual !== null && manual.isi.periodePelaporan !== 'tahun';
  return figureNode({
    label: `Realisasi tahun ${year}`,
    jenis: 'realisasi',
    figure: realisasi,
    desimal: desimalOf(manual?.isi),
    satuan: iku.satuan,
    keterangan: isConsolidated ? [KONSOLIDASI_WORDS[manual.isi.konsolidasiPeriode]] : [],
    parts: periods.map((one) => periodNode(input, one)),
  });
}

const desimalOf = (manual: Pick<ManualIku, 'desimal'> | undefined): number => (manual === undefined ? 2 : manual.desimal);

function periodNode(input: LineageInput, of: Period): LineageNode {
  const { iku, measurements, manuals, manual, zone, approvals } = input;
  const measurement = measurements.find((held) => held.period === of);
  const version = measurement?.berlaku ?? null;
  const head = { label: periodTitle(of), jenis: 'periode', satuan: iku.satuan } as const;
  if (measurement === undefined || version === null) {
    const keterangan = [measurement === undefined ? 'Belum diisi' : 'Belum disetujui, jadi belum berlaku'];
    return figureNode({ ...head, figure: absent('no_data_yet'), desimal: 0, keterangan });
  }
  const isi = (manuals.find(({ id }) => id === version.manualId) ?? manual)?.isi;
  const files = evidenceOf(measurement, version.nomor);
  const [first] = files;
  const asal = [`Sumber: ${version.sumber}`, `Dicatat oleh ${version.oleh.nama}, ${momentWords(version.pada, zone)}`];
  const evidence = first === undefined ? null : { id: first.id, nama: first.nama, sha256: first.sha256 };
  const setting = { manual: { komponen: isi?.komponen ?? [] }, komponen: version.komponen, asal, evidence };
  const steps = version.statusRilis === 'belum_rilis' ? [] : [lineageOfTrace(version.trace, setting)];
  return figureNode({
    ...head,
    figure: version.realisasi,
    desimal: desimalOf(isi),
    keterangan: remarks({ version, approval: approvals.get(measurement.id), zone }),
    evidence,
    parts: [...steps, sourceNode(version, asal), ...files.map((file) => fileNode(file, zone))],
  });
}

type Remarks = {
  readonly version: StoredVersion;
  readonly approval: { readonly nama: string; readonly pada: string } | undefined;
  readonly zone: string;
};

const remarks = ({
  version: { statusRilis, kategori, tahunData, tahunPenilaian, catatan },
  approval,
  zone,
}: Remarks): readonly string[] => [
  RILIS_WORDS[statusRilis],
  ...(kategori === null ? [] : [`Kategori: ${kategori}`]),
  ...(tahunData === null ? [] : [`Tahun data: ${tahunData}`]),
  ...(tahunPenilaian === null ? [] : [`Tahun penilaian: ${tahunPenilaian}`]),
  ...(catatan === null ? [] : [catatan]),
  ...(approval === undefined ? [] : [`Disetujui oleh ${approval.nama}, ${momentWords(approval.pada, zone)}`]),
];

function sourceNode({ sumber, surat }: StoredVersion, [, recorded]: readonly string[]): LineageNode {
  const keterangan = [...(surat === null ? [] : [surat]), ...(recorded === undefined ? [] : [recorded])];
  return textNode({ label: 'Sumber', jenis: 'sumber', cetak: sumber, keterangan });
}

const fileNode = ({ id, nama, sha256, oleh, pada }: StoredEvidence, zone: string): LineageNode =>
  textNode({
    label: 'Bukti dukung',
    jenis: 'berkas',
    cetak: nama,
    keterangan: [`SHA-256 ${sha256}`, `Diunggah oleh ${oleh.nama}, ${momentWords(pada, zone)}`],
    evidence: { id, nama, sha256 },
  });

import { evidenceOf, type StoredEvidence, type StoredVersion } from '@selaras/adapters/measurement/measurement.queries';
import { absent, type FrozenTrace, type Period } from '@selaras/core';
import { periodTitle } from '@selaras/core/narrative/period-words';
import { calculationNode } from './lineage-calculation.ts';
import { desimalOf, type LineageInput, storedFigure } from './lineage-input.ts';
import { correctionWords, manualWords } from './lineage-manual.ts';
import { figureNode, type LineageNode, textNode } from './lineage-node.ts';
import { lineageOfTrace, type TraceSetting } from './lineage-of-trace.ts';
import { LOKASI_WORDS, momentWords, RILIS_WORDS } from './lineage-words.ts';

/** One reported period: its steps by the manual that computed it last, and where its inputs come from. */
export function periodNode(input: LineageInput, of: Period): LineageNode {
  const { iku, measurements, manuals, manual, zone } = input;
  const stored = storedFigure(input, { jenis: 'realisasi', period: of });
  const measurement = measurements.find((held) => held.period === of);
  const version = measurement?.berlaku ?? null;
  const head = { label: periodTitle(of), jenis: 'periode', satuan: iku.satuan } as const;
  if (measurement === undefined || version === null) {
    const isDerived = stored !== undefined && stored.manualId !== null && of.length > 4;
    if (isDerived || (stored !== undefined && stored.trace.label === of)) return derivedNode(input, of);
    const keterangan = [measurement === undefined ? 'Belum diisi' : 'Belum disetujui, jadi belum berlaku'];
    return figureNode({ ...head, figure: absent('no_data_yet'), desimal: 0, keterangan });
  }
  const computedBy = manuals.find(({ id }) => id === (stored?.manualId ?? version.manualId)) ?? manual;
  const files = evidenceOf(measurement, version.nomor);
  const [first] = files;
  const asal = [`Sumber: ${version.sumber}`, `Dicatat oleh ${version.oleh.nama}, ${momentWords(version.pada, zone)}`];
  const evidence = first === undefined ? null : { id: first.id, nama: first.nama, sha256: first.sha256 };
  const setting = settingOf(input, { of, computedBy, komponen: version.komponen, asal, evidence });
  const steps = version.statusRilis === 'belum_rilis' ? [] : [lineageOfTrace(stepsOf(stored?.trace ?? version.trace, of), setting)];
  return figureNode({
    ...head,
    figure: stored?.figure ?? version.realisasi,
    desimal: desimalOf(computedBy?.isi),
    keterangan: [
      ...remarks(input, { version, measurementId: measurement.id }),
      ...(computedBy === null ? [] : manualWords(input, computedBy)),
      ...correctionWords(input, { jenis: 'realisasi', period: of }),
    ],
    evidence,
    parts: [...steps, sourceNode(version, asal), ...files.map((file) => fileNode(file, zone))],
  });
}

/** Of a year that was reported itself the stored steps lie one level down. */
export const stepsOf = (trace: FrozenTrace, of: Period): FrozenTrace => (trace.label === of ? (trace.parts[0] ?? trace) : trace);

type Setting = Pick<TraceSetting, 'komponen' | 'asal' | 'evidence'> & {
  readonly of: Period;
  readonly computedBy: LineageInput['manual'];
};

const settingOf = (input: LineageInput, { of, computedBy, ...rest }: Setting): TraceSetting => ({
  ...rest,
  manual: { komponen: computedBy?.isi.komponen ?? [], lokalAngka: computedBy?.isi.lokalAngka ?? 'id' },
  outside: input.outside(of),
  calculation: (asal) => calculationNode(input, asal),
});

/** Nobody entered it: it comes from the units below, or from other indicators alone. */
function derivedNode(input: LineageInput, of: Period): LineageNode {
  const stored = storedFigure(input, { jenis: 'realisasi', period: of });
  const computedBy = input.manuals.find(({ id }) => id === stored?.manualId) ?? input.manual;
  const lokasi = computedBy?.isi.konsolidasiLokasi ?? 'tidak';
  const setting = settingOf(input, { of, computedBy, komponen: {}, asal: [], evidence: null });
  const anggota = stored?.anggota ?? null;
  return figureNode({
    label: periodTitle(of),
    jenis: 'periode',
    satuan: input.iku.satuan,
    figure: stored?.figure ?? absent('no_data_yet'),
    desimal: desimalOf(computedBy?.isi),
    keterangan: [
      ...(lokasi === 'tidak' || anggota === null ? ['Dihitung dari indikator lain; tidak diisi sendiri'] : [LOKASI_WORDS[lokasi]]),
      ...(anggota === null || anggota.diketahui === anggota.seluruhnya
        ? []
        : [`Sementara: ${anggota.diketahui} dari ${anggota.seluruhnya} unit`]),
      ...(computedBy === null ? [] : manualWords(input, computedBy)),
      ...correctionWords(input, { jenis: 'realisasi', period: of }),
    ],
    parts: stored === undefined ? [] : [lineageOfTrace(stepsOf(stored.trace, of), setting)],
  });
}

type Remarks = { readonly version: StoredVersion; readonly measurementId: string };

function remarks({ approvals, zone }: LineageInput, { version, measurementId }: Remarks): readonly string[] {
  const { statusRilis, kategori, tahunData, tahunPenilaian, catatan } = version;
  const approval = approvals.get(measurementId);
  return [
    RILIS_WORDS[statusRilis],
    ...(kategori === null ? [] : [`Kategori: ${kategori}`]),
    ...(tahunData === null ? [] : [`Tahun data: ${tahunData}`]),
    ...(tahunPenilaian === null ? [] : [`Tahun penilaian: ${tahunPenilaian}`]),
    ...(catatan === null ? [] : [catatan]),
    ...(approval === undefined ? [] : [`Disetujui oleh ${approval.nama}, ${momentWords(approval.pada, zone)}`]),
  ];
}

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

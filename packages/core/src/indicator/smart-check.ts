import { bobotIku, type TanpaBobot } from '../capaian/bobot-iku.ts';
import { NKO_127_2026 } from '../capaian/nko-kemenkeu.ts';
import { type Decimal, parseDecimal } from '../kernel/decimal.ts';
import type { Figure } from '../kernel/figure.ts';
import { formatDecimal } from '../kernel/format.ts';
import { periodsPerYear } from '../kernel/period.ts';
import { finding, type ManualFinding } from './manual-finding.ts';
import type { KomponenIku, ManualIku } from './manual-iku.ts';
import { namesObject, namesSatuan, namesTwoMeasures } from './smart-words.ts';
import { validateManual } from './validate-manual.ts';

export type SmartInput = {
  readonly manual: ManualIku;
  readonly iku: { readonly nama: string; readonly satuan: string };
  readonly tahun: number;
  /** Target of the year in effect, with the reason its author gave; the reason may be empty. */
  readonly target: { readonly nilai: Figure; readonly alasan: string };
  /** Whether the target of the year is spread over its periods. */
  readonly adaKisi: boolean;
  /** Realisasi of the years before, newest first: n−1, n−2, n−3. */
  readonly baseline: readonly { readonly tahun: number; readonly realisasi: Figure }[];
  /** Names of the sasaran that have an indicator of this very name: one indicator measures one sasaran. */
  readonly sasaranBernamaSama: readonly string[];
  /** Validity of every indicator of the same sasaran, this one too. */
  readonly validitasSasaran: readonly ManualIku['tingkatValiditas'][];
};

/** Letters that a definition must have before it can name whom, what and when. */
const DEFINISI_TERPENDEK = 60;

/**
 * What of an indicator is not yet specific, measurable, achievable, relevant or bound to a time, as far as a rule can see it.
 * A reviewer's judgement stands beside it and may differ. All findings at once, in the order of the letters.
 */
export function smartCheck(input: SmartInput): readonly ManualFinding[] {
  return [...specific(input), ...measurable(input), ...achievable(input), ...relevant(input), ...timely(input)];
}

function specific({ manual: { definisi, tujuan }, iku: { nama, satuan } }: SmartInput): readonly ManualFinding[] {
  const length = definisi.trim().length;
  return [
    ...(length < DEFINISI_TERPENDEK ? [finding('smart.definisi_pendek', { huruf: length, batas: DEFINISI_TERPENDEK })] : []),
    ...(namesObject({ definisi, nama }) ? [] : [finding('smart.objek_tidak_disebut', { nama })]),
    ...(namesSatuan({ definisi, nama, satuan }) ? [] : [finding('smart.satuan_tidak_disebut', { satuan })]),
    ...(namesTwoMeasures(nama) ? [finding('smart.dua_ukuran', { nama })] : []),
    ...(tujuan.trim() === '' ? [finding('smart.tujuan_kosong')] : []),
  ];
}

function measurable({ manual, iku }: SmartInput): readonly ManualFinding[] {
  const { cara, sumberData, penyediaData, buktiDukung, mutuData, pemeriksaan } = manual;
  const inputs = manual.komponen.filter(({ peran }) => peran === 'rumus');
  const published = cara.jenis === 'hasil' ? inputs.find(({ kode }) => kode === cara.komponen) : undefined;
  return [
    ...(validateManual(manual).ok ? [] : [finding('smart.tidak_dapat_dihitung')]),
    ...(published !== undefined && !isSame(published.satuan, iku.satuan)
      ? [finding('smart.satuan_berbeda', { komponen: published.nama, satuan: published.satuan, seharusnya: iku.satuan })]
      : []),
    ...(isBlank(sumberData) && inputs.some(({ sumber }) => isBlank(sumber)) ? [finding('smart.sumber_kosong')] : []),
    ...(isBlank(penyediaData) && (inputs.length === 0 || inputs.some(({ penyedia }) => isBlank(penyedia)))
      ? [finding('smart.penyedia_kosong')]
      : []),
    ...(buktiDukung.length === 0 ? [finding('smart.bukti_kosong')] : []),
    ...(cara.jenis === 'hasil' && pemeriksaan.length === 0 ? [finding('smart.hasil_tanpa_pembanding')] : []),
    ...(mutuData === null ? [finding('smart.mutu_kosong')] : []),
  ];
}

/** An ambition is compared only with what is known; whether it can be reached is the reviewer's to say. */
function achievable({ manual, target: { nilai, alasan }, baseline, tahun }: SmartInput): readonly ManualFinding[] {
  const known = baseline.flatMap(({ tahun: of, realisasi }) => (realisasi.kind === 'value' ? [{ tahun: of, nilai: realisasi.value }] : []));
  const missing = known.length === 0 ? [finding('smart.baseline_kosong', { awal: tahun - 3, akhir: tahun - 1 })] : [];
  if (nilai.kind === 'absent') return missing;
  const target = nilai.value;
  const print = (value: Decimal): string => formatDecimal(value, manual.desimal);
  const most = manual.nilaiTertinggi === null ? null : parseDecimal(manual.nilaiTertinggi);
  const above =
    most !== null && target.gt(most) ? [finding('smart.target_di_atas_maksimum', { target: print(target), maksimum: print(most) })] : [];
  const [last] = known;
  if (last === undefined || !isBlank(alasan)) return [...above, ...missing];
  const params = { tahun, target: print(target), tahunLalu: last.tahun, realisasi: print(last.nilai) };
  const isAtLimit = most !== null && target.eq(most);
  if (target.eq(last.nilai)) return isAtLimit ? above : [...above, finding('smart.target_sama_realisasi', params)];
  const isEasier = manual.polarisasi === 'maximize' ? target.lt(last.nilai) : manual.polarisasi === 'minimize' && target.gt(last.nilai);
  return isEasier ? [...above, finding('smart.target_di_bawah_realisasi', params)] : above;
}

/** Of validity and control: decree KMK 127/2026 leaves two pairs without a weight, and the guide before it refuses them too. */
function relevant({ manual, sasaranBernamaSama, validitasSasaran }: SmartInput): readonly ManualFinding[] {
  const { tingkatValiditas: validitas, tingkatKendali: kendali } = manual;
  const weight = bobotIku(NKO_127_2026.rule, { validitas, kendali });
  const problem: TanpaBobot | null = weight.ok ? null : weight.error;
  return [
    ...(sasaranBernamaSama.length > 1 ? [finding('smart.sasaran_ganda', { jumlah: sasaranBernamaSama.length })] : []),
    ...(problem === 'belum_ditetapkan' ? [finding('smart.tingkat_kosong')] : []),
    ...(problem === 'tidak_diperbolehkan' ? [finding(validitas === 'exact' ? 'smart.exact_high' : 'smart.activity_low')] : []),
    ...(validitasSasaran.length > 0 && validitasSasaran.every((one) => one === 'activity') ? [finding('smart.hanya_activity')] : []),
  ];
}

function timely({ manual, target, tahun, adaKisi }: SmartInput): readonly ManualFinding[] {
  const perYear = periodsPerYear(manual.periodePelaporan);
  const rarer = ({ frekuensi, peran }: KomponenIku): boolean =>
    peran === 'rumus' && frekuensi !== null && periodsPerYear(frekuensi) < perYear;
  return [
    ...(target.nilai.kind === 'absent' ? [finding('smart.target_kosong', { tahun })] : []),
    ...(manual.batasHari > DAYS_OF_YEAR / perYear ? [finding('smart.batas_melewati_periode', { hari: manual.batasHari })] : []),
    ...manual.komponen.filter(rarer).map(({ nama }) => finding('smart.frekuensi_kurang', { komponen: nama })),
    ...(perYear > 1 && target.nilai.kind === 'value' && !adaKisi ? [finding('smart.kisi_kosong', { tahun })] : []),
  ];
}
const DAYS_OF_YEAR = 365;

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

import { step } from '../../../formula/step.ts';
import { compare, type Fraction, fraction, isZero, lesser, meanOf, minus, over, sumOf, times, whole } from '../../../kernel/fraction.ts';
import { addDays, daysInMonth, type PlainDate, plainDate, toDayNumber, yearOf } from '../../../kernel/plain-date.ts';
import type { AturanUpTup } from '../aturan-mentah.ts';
import { type Bagian, type HasilKomponen, type TanpaObjek, tertimbang } from './hasil-komponen.ts';

/** One accounting for UP or TUP: the day of its SP2D and of the one before. Only a GUP has a nilai, and the UP that it refills. */
export type PertanggungjawabanUp = {
  readonly jenis: 'gup' | 'gup_nihil' | 'ptup';
  readonly tanggal: PlainDate;
  readonly sebelumnya: PlainDate;
  readonly gup: { readonly nilai: Fraction; readonly up: Fraction } | null;
};

export type Tup = { readonly nilai: Fraction; readonly setoran: Fraction };

/** `realisasi`: of each quarter so far what was paid by card since January. */
export type Kkp = { readonly plafonBulanan: Fraction; readonly realisasi: readonly Fraction[] };

export type DataUpTup = {
  readonly pertanggungjawaban: readonly PertanggungjawabanUp[];
  readonly tup: readonly Tup[];
  readonly kkp: Kkp | null;
  readonly tanpaObjek: Exclude<TanpaObjek, 'kosong'>;
  /** Where KKP is not counted: what is left is worth its own weight only, or all of it. */
  readonly tanpaKkp: 'tunai_90' | 'skala_ulang';
  /** Settings that switch a dated exception on. */
  readonly pengecualian: ReadonlySet<string>;
};

const HUNDRED = whole(100);
type Nilai = Pick<Bagian, 'nilai' | 'langkah'>;

export function nilaiUpTup(data: DataUpTup, aturan: AturanUpTup): HasilKomponen {
  const { bobotTunai } = aturan;
  const bagian: readonly Bagian[] = [
    { kode: 'ketepatan_waktu', bobot: bobotTunai.ketepatan_waktu, ...ketepatanWaktu(data, aturan) },
    { kode: 'gup_disebulankan', bobot: bobotTunai.gup_disebulankan, ...gupDisebulankan(data, aturan) },
    { kode: 'setoran_tup', bobot: bobotTunai.setoran_tup, ...setoranTup(data.tup) },
  ];
  const tunai = tertimbang(bagian, data.tanpaObjek);
  if (tunai.nilai === null) return tunai;
  const kkp = data.kkp === null ? { nilai: null, langkah: [] } : nilaiKkp(data.kkp, aturan);
  const parts = [step('tunai', tunai.nilai, tunai.langkah), ...(kkp.nilai === null ? [] : [step('kkp', kkp.nilai, kkp.langkah)])];
  const share = fraction(aturan.bobot.tunai);
  if (kkp.nilai !== null)
    return { nilai: sumOf([times(tunai.nilai, share), times(kkp.nilai, fraction(aturan.bobot.kkp))]), langkah: parts };
  return { nilai: data.tanpaKkp === 'skala_ulang' ? tunai.nilai : times(tunai.nilai, share), langkah: parts };
}

/** Within one month of the SP2D before: up to the same day of the next month, or its last one where it has no such day. */
function ketepatanWaktu({ pertanggungjawaban, pengecualian }: DataUpTup, aturan: AturanUpTup): Nilai {
  if (pertanggungjawaban.length === 0) return { nilai: null, langkah: [] };
  const inTime = pertanggungjawaban.filter(({ tanggal, sebelumnya }) => {
    const special = hariKhusus(sebelumnya, { aturan, pengecualian });
    return tanggal <= (special === null ? sameDayNextMonth(sebelumnya) : addDays(sebelumnya, special));
  }).length;
  const all = whole(pertanggungjawaban.length);
  return {
    nilai: times(over(whole(inTime), all), HUNDRED),
    langkah: [step('tepat_waktu', whole(inTime)), step('pertanggungjawaban', all)],
  };
}

/** GUP of UP, as if it had taken a month; on the day of the SP2D before it, no time has passed that could be too long. */
function gupDisebulankan({ pertanggungjawaban, pengecualian }: DataUpTup, aturan: AturanUpTup): Nilai {
  const each = pertanggungjawaban.flatMap(({ gup, tanggal, sebelumnya }) => {
    if (gup === null) return [];
    const share = times(over(gup.nilai, gup.up), HUNDRED);
    const month = hariKhusus(sebelumnya, { aturan, pengecualian }) ?? daysInMonth(yearOf(sebelumnya), monthOf(sebelumnya));
    const days = toDayNumber(tanggal) - toDayNumber(sebelumnya);
    return [days === 0 ? HUNDRED : lesser(HUNDRED, times(share, over(whole(month), whole(days))))];
  });
  return each.length === 0
    ? { nilai: null, langkah: [] }
    : { nilai: meanOf(each), langkah: each.map((one, i) => step(`gup_${i + 1}`, one)) };
}

/** What is paid back was not needed: 100 less its share, over the whole year. */
function setoranTup(tup: readonly Tup[]): Nilai {
  const total = sumOf(tup.map(({ nilai }) => nilai));
  if (isZero(total)) return { nilai: null, langkah: [] };
  const persen = times(over(sumOf(tup.map(({ setoran }) => setoran)), total), HUNDRED);
  return { nilai: minus(HUNDRED, persen), langkah: [step('persen_setoran', persen)] };
}

/** Reaching the target of a quarter or not; one without any payment by card yet has nothing to assess. */
function nilaiKkp({ plafonBulanan, realisasi }: Kkp, { kkp }: AturanUpTup): Nilai {
  const year = times(plafonBulanan, whole(12));
  const quarters = realisasi.flatMap((spent, i) => {
    if (isZero(spent)) return [];
    const target = times(year, over(fraction(kkp.target[i]!), HUNDRED));
    const nilai = fraction(compare(spent, target) >= 0 ? kkp.tercapai : kkp.belumTercapai);
    return [{ nilai, step: step(`triwulan_${i + 1}`, nilai, [step('target', target), step('realisasi', spent)]) }];
  });
  if (quarters.length === 0) return { nilai: null, langkah: [] };
  return { nilai: meanOf(quarters.map(({ nilai }) => nilai)), langkah: quarters.map(({ step }) => step) };
}

type Special = { readonly aturan: AturanUpTup; readonly pengecualian: ReadonlySet<string> };

/** How long a month is by a letter for that time, where it was chosen to be followed. */
function hariKhusus(sebelumnya: PlainDate, { aturan, pengecualian }: Special): number | null {
  const found = aturan.pengecualian.find(
    ({ setelan, dari, sampai }) => pengecualian.has(setelan) && dari <= sebelumnya && sebelumnya <= sampai,
  );
  return found?.hariSebulan ?? null;
}

const monthOf = (day: PlainDate): number => Number(day.slice(5, 7));

function sameDayNextMonth(day: PlainDate): PlainDate {
  const [year, month] = monthOf(day) === 12 ? [yearOf(day) + 1, 1] : [yearOf(day), monthOf(day) + 1];
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return plainDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

import type { RulePack } from '@selaras/core';
import type { FrozenTrace } from '@selaras/core/formula/frozen-trace';
import { t } from 'i18next';
import { useTranslation } from 'react-i18next';
import { absenceWord } from '../ui/format.ts';
import { Section } from '../ui/page.tsx';
import { Note } from '../ui/problem-note.tsx';
import { Caption, Muted } from '../ui/text.tsx';
import { angkaTeks } from './angka-teks.ts';
import css from './hitung.module.css';
import type { KindForm } from './kinds/kind-form.ts';
import { Langkah } from './langkah.tsx';
import { isObjek } from './masukan.ts';
import { namaKode } from './nama-kode.ts';
import { type Hasil, type Hitung, kata } from './use-hitung.ts';

type Output = Readonly<Record<string, unknown>>;

const textAt = (output: Output, ...keys: readonly string[]): string | null => {
  const found = keys.map((key) => output[key]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : null;
};

/** The score, large, with its word; or why there is none yet. Spoken when it changes. */
export function HasilAtas({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const { hasil, problems, belumDiisi } = hitung;
  return (
    <div aria-live="polite">
      <p className={css.label}>{t('hitung.hasil')}</p>
      {hasil !== null && <Skor output={hasil.output} paket={hitung.paket} satuan={hitung.form.satuan} />}
      {hasil === null && problems.size === 0 && <Caption>{t('hitung.belumLengkap', { count: belumDiisi })}</Caption>}
      {problems.size > 0 && (
        <Note nada="belum">
          <ul className={css.factList}>
            {[...problems].slice(0, 6).map(([field, text]) => (
              <li key={field}>{text}</li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}

type SkorProps = {
  readonly output: Output;
  readonly paket: RulePack<unknown> | undefined;
  readonly satuan: KindForm['satuan'];
};

export function Skor({ output, paket, satuan }: SkorProps) {
  const { t } = useTranslation();
  if (typeof output.absen === 'string')
    return (
      <>
        <p className={css.word}>{absenceWord(absenceOf(output.absen))}</p>
        <Caption>{t(output.absen === 'no_data_yet' ? 'hitung.absenKosong' : 'hitung.absenLain')}</Caption>
      </>
    );
  const word = textAt(output, 'kategori', 'mutu', 'predikat');
  const status = textAt(output, 'status');
  return (
    <>
      <p className={css.number}>
        {textAt(output, 'tercetak') ?? textAt(output, 'sampel', 'nilai') ?? ''}
        {satuan !== undefined && <span className={css.measure}> {t(`hitung.satuan.${satuan}`)}</span>}
      </p>
      {word !== null && <p className={css.word}>{pitaText(paket, word)}</p>}
      {status !== null && <p className={css.word}>{namaKode(status)}</p>}
    </>
  );
}

/** `BB · Sangat Baik`: a code with the name that the pack gives it; a word that is its own name stays alone. */
function pitaText(paket: RulePack<unknown> | undefined, kode: string): string {
  const rule = paket?.rule;
  const tables = isObjek(rule) ? [rule.kategori, rule.mutu, rule.predikat] : [];
  const bands: readonly unknown[] = tables.flatMap((table) => (isObjek(table) && Array.isArray(table.bands) ? table.bands : []));
  const band = bands.find((one) => isObjek(one) && one.kode === kode);
  const nama = isObjek(band) && typeof band.nama === 'string' ? band.nama : kode;
  return nama === kode ? kode : `${kode} · ${nama}`;
}

const ABSENCES = ['no_data_yet', 'not_due', 'not_assessed', 'waived', 'divided_by_zero'] as const;
const absenceOf = (text: string) => ABSENCES.find((one) => one === text) ?? 'no_data_yet';

/** What a result tells elsewhere. */
export const SHOWN_ABOVE: ReadonlySet<string> = new Set(['tercetak', 'kategori', 'mutu', 'predikat', 'pack', 'absen', 'setelan', 'status']);

/** What else the result says, and every step to it. */
export function HasilRinci({ hasil: { output, trace }, names }: { readonly hasil: Hasil; readonly names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const facts = Object.entries(output).flatMap(([kode, value]) => (SHOWN_ABOVE.has(kode) ? [] : factsOf(kode, value, names)));
  return (
    <>
      {facts.length > 0 && (
        <Section title={t('hitung.rincian')}>
          <dl className={css.facts}>
            {facts.map(({ nama, teks }) => (
              <div key={nama}>
                <dt>{nama}</dt>
                <dd>{teks ?? <Muted>{t('hitung.tidakDinilai')}</Muted>}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section title={t('hitung.langkah')}>
        <LangkahAtas trace={trace} names={names} />
      </Section>
    </>
  );
}

type Fakta = { readonly nama: string; readonly teks: string | null };

function factsOf(kode: string, value: unknown, names: ReadonlyMap<string, string>): readonly Fakta[] {
  const nama = namaKode(kode, names);
  if (value === null) return [{ nama, teks: null }];
  if (typeof value === 'string') return [{ nama, teks: angkaTeks(value) }];
  if (typeof value === 'boolean') return [{ nama, teks: t(value ? 'hitung.pilihan.ya' : 'hitung.pilihan.tidak') }];
  if (Array.isArray(value)) {
    const texts = value.filter((one): one is string => typeof one === 'string');
    // A list of bare figures says nothing without its names: the steps have them.
    const isBare = texts.every((one) => !names.has(one) && /^-?\d/.test(one));
    return isBare || texts.length < value.length ? [] : [{ nama, teks: texts.map((one) => names.get(one) ?? angkaTeks(one)).join('; ') }];
  }
  if (!isObjek(value)) return [];
  if (typeof value.id === 'string' && typeof value.en === 'string') return [{ nama, teks: kata({ id: value.id, en: value.en }) }];
  return Object.entries(value).flatMap(([part, held]) => partOf({ nama: namaKode(part, names), held, of: nama }));
}

function partOf({ nama, held, of }: { readonly nama: string; readonly held: unknown; readonly of: string }): readonly Fakta[] {
  if (held === null || typeof held === 'string') return [{ nama: `${of}: ${nama}`, teks: held === null ? null : angkaTeks(held) }];
  if (isObjek(held) && typeof held.tercetak === 'string') return [{ nama, teks: held.tercetak }];
  return isObjek(held) && typeof held.absen === 'string' ? [{ nama, teks: null }] : [];
}

const LangkahAtas = ({ trace, names }: { readonly trace: FrozenTrace; readonly names: ReadonlyMap<string, string> }) => (
  <ul className={css.steps}>
    <Langkah langkah={trace} names={names} depth={0} />
  </ul>
);

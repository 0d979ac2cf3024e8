import type { FrozenTrace } from '@selaras/core/formula/frozen-trace';
import { useTranslation } from 'react-i18next';
import { absenceWord } from '../ui/format.ts';
import { Hidden } from '../ui/text.tsx';
import { angkaTeks } from './angka-teks.ts';
import css from './hitung.module.css';
import { namaKode } from './nama-kode.ts';

type LangkahProps = { readonly langkah: FrozenTrace; readonly names: ReadonlyMap<string, string>; readonly depth: number };

/** So many steps below each other are read at once; longer lists (persons, answers) open when they are asked for. */
const LONG = 16;
const OPEN_DEPTH = 2;

/** What is counted, and rupiah, has no decimals to show. */
const CACAH: ReadonlySet<string> = new Set(
  [
    'pagu pagu_menurut_capaian realisasi target instansi populasi sampel:krejcie-morgan dinilai terisi penyebut sesuai proses belum',
    'tidakDapat A B C D E kontrak ro tepat_waktu revisi_dihitung pertanggungjawaban spm_ls spm_dispensasi spm_terbit pra_dipa poin',
  ].flatMap((line) => line.split(' ')),
);

/** Steps of a roll-up note whose they are: the sasaran, or the perspektif. */
const BERNAMA: ReadonlySet<string> = new Set(['nss', 'nkp', 'skor_perspektif']);

/** One step with its figure, and the steps to it. */
export function Langkah({ langkah: { label, result, parts, note }, names, depth }: LangkahProps) {
  const { t } = useTranslation();
  const below = (
    <ul>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have a fixed order
        <Langkah key={i} langkah={part} names={names} depth={depth + 1} />
      ))}
    </ul>
  );
  const isOpen = depth < OPEN_DEPTH && parts.length <= LONG;
  return (
    <li>
      <div className={css.step}>
        <span>
          {depth === 0 ? t('hitung.hasil') : namaKode(label, names)}
          {note !== undefined && BERNAMA.has(label) && ` · ${note}`}
          {note === 'ikpa.cap_indikator' && ` · ${t('hitung.dipotong')}`}
        </span>
        <span>{'alasan' in result ? absenceWord(result.alasan) : angkaTeks(result.nilai, CACAH.has(label) ? 0 : 2)}</span>
      </div>
      {parts.length > 0 &&
        (isOpen ? (
          below
        ) : (
          <details>
            <summary>
              {t('hitung.langkahDi', { count: parts.length })}
              <Hidden> {namaKode(label, names)}</Hidden>
            </summary>
            {below}
          </details>
        ))}
    </li>
  );
}

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BoardStart } from '../board/board-start.tsx';
import { isProblem } from '../ui/api.ts';
import { FilterBar, hasWords } from '../ui/filter-bar.tsx';
import { periodName } from '../ui/format.ts';
import { Page } from '../ui/page.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Empty, Waiting } from '../ui/query-view.tsx';
import { StateMark } from '../ui/status-mark.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Hidden } from '../ui/text.tsx';
import { type PeriodRow, periodRows } from './iku/period-rows.ts';
import css from './measurements.module.css';
import { useIkuPages } from './use-iku-pages.ts';

const STATES = ['empty', 'draft', 'submitted', 'returned', 'approved'] as const;
type State = (typeof STATES)[number];

type ListRow = {
  readonly id: string;
  readonly label: string;
  readonly kode: string;
  readonly nama: string;
  readonly kind: string | null;
  readonly periods: readonly PeriodRow[];
};

const stateOf = ({ measurement }: PeriodRow): State => measurement?.state ?? 'empty';

/** Pengukuran: every indicator with all its periods of the year, and where each stands. */
export function MeasurementsScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const { pages, isWaiting, error } = useIkuPages(tahun);
  const rows = pages.map(
    (page): ListRow => ({
      id: page.iku.id,
      label: page.iku.label,
      kode: page.iku.kode,
      nama: page.iku.nama,
      kind: page.manual?.manual.periodePelaporan ?? null,
      periods: periodRows(page, tahun),
    }),
  );
  return (
    <Page title={t('measurements.title', { year: tahun })} tabTitle={t('area.pengukuran')} lead={t('measurements.lead')}>
      {isProblem(error, 'renstra.not_found') ? <BoardStart /> : <ProblemNote error={error} />}
      {isWaiting && <Waiting lines={12} />}
      {!isWaiting && error === null && (rows.length === 0 ? <BoardStart /> : <List rows={rows} />)}
    </Page>
  );
}

function List({ rows }: { readonly rows: readonly ListRow[] }) {
  const { t } = useTranslation();
  const { keadaan, cari = '' } = useSearch({ from: '/$tahun/pengukuran' });
  const navigate = useNavigate({ from: '/$tahun/pengukuran' });
  const found = rows.filter(({ kode, nama }) => hasWords(`${kode} ${nama}`, cari));
  const all = found.flatMap(({ periods }) => periods);
  const shown = found.filter(({ periods }) => keadaan === undefined || periods.some((period) => stateOf(period) === keadaan));
  return (
    <>
      <FilterBar
        label={t('filter.label')}
        choices={[
          { value: undefined, label: t('filter.all'), count: all.length },
          ...STATES.map((state) => ({
            value: state,
            label: t(`state.${state}`),
            count: all.filter((period) => stateOf(period) === state).length,
          })),
        ]}
        chosen={keadaan}
        onChoose={(value) => void navigate({ search: (held) => ({ ...held, keadaan: value }), replace: true })}
        searched={cari}
        onSearch={(text) => void navigate({ search: (held) => ({ ...held, cari: text === '' ? undefined : text }), replace: true })}
      />
      {shown.length === 0 ? (
        <Empty title={t('filter.none')}>{t('filter.noneHelp')}</Empty>
      ) : (
        <ul className={css.list}>
          {shown.map((row) => (
            <IkuPeriods key={row.id} row={row} keadaan={keadaan} />
          ))}
        </ul>
      )}
    </>
  );
}

function IkuPeriods({ row, keadaan }: { readonly row: ListRow; readonly keadaan: string | undefined }) {
  const { t } = useTranslation();
  return (
    <li className={css.row}>
      <div className={css.name}>
        <Link from="/$tahun" to="/$tahun/iku/$ikuId/pengukuran" params={{ ikuId: row.id }}>
          {row.kode} · {row.nama}
        </Link>
        <p className={css.kind}>
          {row.kind === 'tahun' || row.kind === 'semester' || row.kind === 'triwulan' || row.kind === 'bulan'
            ? t(`every.${row.kind}`)
            : t('iku.noManual')}
        </p>
      </div>
      <div className={css.periods}>
        {row.periods.map((held) => (
          <Link
            key={held.period}
            from="/$tahun"
            to="/$tahun/iku/$ikuId/isi/$period"
            params={{ ikuId: row.id, period: held.period }}
            className={css.period ?? ''}
            data-redup={keadaan !== undefined && stateOf(held) !== keadaan ? '' : undefined}
          >
            <span>
              <Hidden>
                {row.label} {row.kode},{' '}
              </Hidden>
              {periodName(held.period)}
            </span>
            <StateMark state={held.measurement?.state ?? null} />
          </Link>
        ))}
      </div>
    </li>
  );
}

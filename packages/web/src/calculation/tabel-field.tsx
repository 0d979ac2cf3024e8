import { type ClipboardEvent, type KeyboardEvent, memo, useCallback, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Caption, SubTitle } from '../ui/text.tsx';
import css from './hitung.module.css';
import { type Baris, barisTerisi, type Kolom, kunci, type Tabel } from './isian.ts';
import { tempel } from './tabel-paste.ts';

/** Rows that are drawn; more are counted all the same. */
const SHOWN = 60;

type TabelProps = {
  readonly tabel: Tabel;
  readonly rows: readonly Baris[];
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (rows: readonly Baris[]) => void;
};

/** A small spreadsheet: Enter and the arrows move, a paste fills to the right and down, the last row is always empty. */
export function TabelField({ tabel, rows, problems, onChange }: TabelProps) {
  const { t } = useTranslation();
  const id = useId();
  const filled = barisTerisi(rows);
  const shown = [...filled.slice(0, SHOWN), ...(filled.length < SHOWN ? [{}] : [])];
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = filled;
  });
  const set = useCallback((row: number, change: Baris) => onChange(withRow(latest.current, row, change)), [onChange]);
  const paste = useCallback(
    (row: number, column: number, text: string) => onChange(tempel(latest.current, { kolom: tabel.kolom, text, row, column })),
    [onChange, tabel.kolom],
  );
  const place = kunci(tabel.tempat);
  const said = [...problems].filter(([field]) => field.startsWith(`${place}[`) || field === place);
  return (
    <div>
      <SubTitle>{tabel.nama}</SubTitle>
      <Caption>{tabel.bantuan ?? t('hitung.tabelBantuan')}</Caption>
      <div className={css.wrap}>
        <table className={css.grid} data-larik={tabel.larik} aria-label={tabel.nama} aria-describedby={said.length > 0 ? id : undefined}>
          <thead>
            <tr>
              <th scope="col">{tabel.baris}</th>
              {tabel.kolom.map(({ kode, nama }) => (
                <th key={kode} scope="col">
                  {nama}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <TabelRow
                key={i}
                id={id}
                tabel={tabel}
                row={row}
                at={i}
                wrong={wrongIn(said, { tabel, at: i })}
                onSet={set}
                onPaste={paste}
              />
            ))}
          </tbody>
        </table>
      </div>
      {tabel.kolom.map((kolom) => (
        <Saran key={kolom.kode} id={id} kolom={kolom} />
      ))}
      {filled.length > SHOWN && <Caption>{t('hitung.barisLain', { shown: SHOWN, all: filled.length })}</Caption>}
      <ul id={id} className={css.problems} hidden={said.length === 0}>
        {said.slice(0, 5).map(([field, text]) => (
          <li key={field}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

type SaranProps = { readonly id: string; readonly kolom: Kolom };

const saranOf = (kolom: Kolom): readonly string[] => (kolom.jenis === 'teks' ? (kolom.saran ?? []) : []);
const saranId = ({ id, kolom }: SaranProps): string | undefined => (saranOf(kolom).length === 0 ? undefined : `${id}-${kolom.kode}`);

/** What is mostly written in a column, once for all of its cells. */
const Saran = (props: SaranProps) =>
  saranId(props) === undefined ? null : (
    <datalist id={saranId(props)}>
      {saranOf(props.kolom).map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </datalist>
  );

function withRow(rows: readonly Baris[], at: number, change: Baris): readonly Baris[] {
  const next = [...rows];
  next[at] = { ...next[at], ...change };
  return next;
}

/** Codes of the columns of a row that need attention, as one text so that a row is drawn anew only when they change. */
function wrongIn(said: readonly (readonly [string, string])[], { tabel, at }: { readonly tabel: Tabel; readonly at: number }): string {
  const place = `${kunci(tabel.tempat)}[${at}]`;
  return tabel.kolom
    .filter(({ kode }) => said.some(([field]) => field === (tabel.larik === true ? `${place}[${kode}]` : `${place}.${kode}`)))
    .map(({ kode }) => kode)
    .join(' ');
}

type RowProps = {
  /** Of the table. */
  readonly id: string;
  readonly tabel: Tabel;
  readonly row: Baris;
  readonly at: number;
  readonly wrong: string;
  readonly onSet: (row: number, change: Baris) => void;
  readonly onPaste: (row: number, column: number, text: string) => void;
};

const TabelRow = memo(function TabelRow({ id, tabel, row, at, wrong, onSet, onPaste }: RowProps) {
  const wrongs = wrong.split(' ');
  return (
    <tr>
      <th scope="row">{at + 1}</th>
      {tabel.kolom.map((kolom, column) => (
        <td key={kolom.kode}>
          <Sel
            list={saranId({ id, kolom })}
            kolom={kolom}
            teks={row[kolom.kode] ?? ''}
            label={`${kolom.nama}, ${tabel.baris} ${at + 1}`}
            isWrong={wrongs.includes(kolom.kode)}
            onChange={(teks) => onSet(at, { [kolom.kode]: teks })}
            onPaste={(text) => onPaste(at, column, text)}
          />
        </td>
      ))}
    </tr>
  );
});

type SelProps = {
  /** The list of what is offered. */
  readonly list: string | undefined;
  readonly kolom: Kolom;
  readonly teks: string;
  readonly label: string;
  readonly isWrong: boolean;
  readonly onChange: (teks: string) => void;
  readonly onPaste: (text: string) => void;
};

function Sel({ list, kolom, teks, label, isWrong, onChange, onPaste }: SelProps) {
  const shared = {
    className: css.cell,
    'data-jenis': kolom.jenis,
    'aria-label': label,
    'aria-invalid': isWrong || undefined,
    value: teks,
    onKeyDown: moveWithKeys,
    onPaste: (event: ClipboardEvent) => {
      event.preventDefault();
      onPaste(event.clipboardData.getData('text'));
    },
  } as const;
  if (kolom.jenis === 'pilihan')
    return (
      <select {...shared} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">–</option>
        {kolom.pilihan.map(({ nilai, nama }) => (
          <option key={nilai} value={nilai}>
            {nama}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...shared}
      list={list}
      type={kolom.jenis === 'tanggal' ? 'date' : 'text'}
      inputMode={kolom.jenis === 'angka' ? 'decimal' : undefined}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Enter and the arrows up and down keep the column; a choice or a day keeps the arrows for itself. */
function moveWithKeys(event: KeyboardEvent<HTMLElement>): void {
  const isText = event.currentTarget instanceof HTMLInputElement && event.currentTarget.type === 'text';
  const down = event.key === 'Enter' || (isText && event.key === 'ArrowDown');
  if (!down && !(isText && event.key === 'ArrowUp')) return;
  const cell = event.currentTarget.closest('td');
  const line = down ? cell?.parentElement?.nextElementSibling : cell?.parentElement?.previousElementSibling;
  const next = cell === null ? null : line?.children[cell.cellIndex]?.querySelector<HTMLElement>('input, select');
  event.preventDefault();
  next?.focus();
}

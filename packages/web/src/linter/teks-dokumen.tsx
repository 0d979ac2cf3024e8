import type { CatatanCekWire, IsiDokumenCekWire } from '@selaras/contract';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type LineMark, marksByLine, piecesOf } from './line-marks.ts';
import css from './linter.module.css';

/** Lines that are drawn together; the browser draws only the groups that are in sight. */
const GROUP = 80;

type TeksProps = {
  readonly content: IsiDokumenCekWire;
  readonly notes: readonly CatatanCekWire[];
  readonly chosen: CatatanCekWire | undefined;
  /** Line to show at first, where nothing is chosen. */
  readonly baris: number | undefined;
  readonly onChoose: (fingerprint: string) => void;
};

/** The text of a document as it was read, every place of a note marked. */
export function TeksDokumen({ content: { lines, pageStarts, nomor, nama }, notes, chosen, baris, onChoose }: TeksProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLElement>(null);
  const marks = useMemo(() => marksByLine(notes, nomor), [notes, nomor]);
  const pages = useMemo(() => new Map(pageStarts.map((line, i) => [line, i + 1])), [pageStarts]);
  const first = chosen?.places[0]?.line ?? baris;
  useEffect(() => {
    if (first === undefined) return;
    const line = frame.current?.querySelector(`[data-baris="${first}"]`);
    line?.scrollIntoView({ block: 'center' });
  }, [first]);
  const groups = Array.from({ length: Math.ceil(lines.length / GROUP) }, (_, i) => i * GROUP);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={css.text} ref={frame} aria-label={t('cek.teksDari', { nama })} tabIndex={0}>
      {groups.map((start) => (
        <Lines
          key={start}
          start={start}
          lines={lines}
          marks={marks}
          pages={pages}
          chosen={chosen?.places.some(({ line }) => line > start && line <= start + GROUP) ? chosen.fingerprint : undefined}
          onChoose={onChoose}
        />
      ))}
    </section>
  );
}

type LinesProps = {
  readonly start: number;
  readonly lines: readonly string[];
  readonly marks: ReadonlyMap<number, readonly LineMark[]>;
  readonly pages: ReadonlyMap<number, number>;
  readonly chosen: string | undefined;
  readonly onChoose: (fingerprint: string) => void;
};

const Lines = memo(function Lines({ start, lines, marks, pages, chosen, onChoose }: LinesProps) {
  const shown = lines.slice(start, start + GROUP);
  return (
    <div className={css.group} style={{ containIntrinsicSize: `auto ${shown.length * 20}px` }}>
      {shown.map((line, i) => {
        const at = start + i;
        const page = pages.get(at);
        return (
          <div key={at} className={css.line} data-baris={at + 1} data-halaman={page}>
            <span className={css.number} aria-hidden="true">
              {at + 1}
            </span>
            <span className={css.words} data-lipat={isRunning(line) || undefined}>
              <Words line={line} marks={marks.get(at + 1) ?? NO_MARKS} chosen={chosen} onChoose={onChoose} />
            </span>
          </div>
        );
      })}
    </div>
  );
});

/** A paragraph or row in one line is folded; columns that are kept by blanks are not. */
const isRunning = (line: string): boolean => line.length > 120 && !/\S {3,}\S/.test(line);

const NO_MARKS: readonly LineMark[] = [];

type WordsProps = Pick<LinesProps, 'chosen' | 'onChoose'> & { readonly line: string; readonly marks: readonly LineMark[] };

function Words({ line, marks, chosen, onChoose }: WordsProps) {
  const { t } = useTranslation();
  if (marks.length === 0) return line === '' ? '\u00a0' : line;
  return piecesOf(line, marks).map(({ text, from, mark }) =>
    mark === null ? (
      text
    ) : (
      <button
        key={from}
        type="button"
        className={css.mark}
        data-tingkat={mark.severity}
        data-dipilih={mark.fingerprint === chosen || undefined}
        title={t(`cek.tingkat.${mark.severity}`)}
        onClick={() => onChoose(mark.fingerprint)}
      >
        {text}
      </button>
    ),
  );
}

import { type MouseEvent, useEffect, useRef } from 'react';
import css from './problem-note.module.css';
import { Note } from './problem-note.tsx';

export type ProblemLine = { readonly field: string; readonly text: string; readonly href: string };

type ProblemListProps = {
  readonly title: string;
  readonly lines: readonly ProblemLine[];
  /** Grows with each try to store or submit; then the list has the focus. */
  readonly tries: number;
  readonly onLead: (event: MouseEvent, field: string) => void;
};

/** Everything that needs attention in one place, each line leading to its field. */
export function ProblemList({ title, lines, tries, onLead }: ProblemListProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);
  if (lines.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Note nada="belum" role="alert">
        <p>{title}</p>
        <ul className={css.lines}>
          {lines.map(({ field, text, href }) => (
            <li key={`${field} ${text}`}>
              <a href={href} onClick={(event) => onLead(event, field)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

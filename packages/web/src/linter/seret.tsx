import { type DragEvent, type ReactNode, useState } from 'react';
import css from './linter.module.css';

/** A place to drop files on. Whoever has no mouse chooses them by the field inside. */
export function Seret({ onFiles, children }: { readonly onFiles: (files: File[]) => void; readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a second way beside the field, which keyboards reach
    <div className={css.drop} data-di-atas={isOver || undefined} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
    </div>
  );
}

import type { ImportIsian, ImportPreviewWire, ImportRunWire } from '@selaras/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../ui/notify.ts';
import { applyFile, previewFile } from './send-file.ts';

/** A file on its way: what was said of it and what the server saw. While it looks again, what it saw before stays on screen. */
export function useImpor() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [isian, setIsian] = useState<ImportIsian>({});
  const [seen, setSeen] = useState<ImportPreviewWire | null>(null);
  const [run, setRun] = useState<ImportRunWire | null>(null);
  const asking = useRef(new AbortController());
  const preview = useMutation({ mutationFn: previewFile });
  const apply = useMutation({ mutationFn: applyFile });
  useEffect(() => () => asking.current.abort(), []);
  /** Nobody waits any more for what was asked before. */
  const begin = (): Pick<Parameters<typeof previewFile>[0], 'signal' | 'onProgress'> => {
    asking.current.abort();
    const mine = new AbortController();
    asking.current = mine;
    setRun(null);
    return { signal: mine.signal, onProgress: (next) => !mine.signal.aborted && setRun(next) };
  };
  const look = (next: File | null, said: ImportIsian): void => {
    setFile(next);
    setIsian(said);
    apply.reset();
    if (next !== file) setSeen(null);
    if (next !== null) return preview.mutate({ file: next, isian: said, ...begin() }, { onSuccess: setSeen });
    asking.current.abort();
    preview.reset();
  };
  const finish = (): void => {
    look(null, {});
    tell(t('impor.diterapkan'));
    void client.invalidateQueries();
  };
  const send = (): void => {
    if (file !== null && seen !== null && !apply.isPending) apply.mutate({ file, isian, id: seen.id, ...begin() }, { onSuccess: finish });
  };
  return { file, isian, seen, run, preview, apply, look, send };
}

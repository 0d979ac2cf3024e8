import type { EvidenceWire } from '@selaras/contract';
import { momentText, sizeText } from '../../ui/format.ts';
import css from './entry.module.css';

/** One evidence file: its name leads to its bytes, its fingerprint proves that they are the same bytes. */
export function EvidenceFacts({ file }: { readonly file: EvidenceWire }) {
  return (
    <div>
      <p className={css.fileName}>
        <a href={`/api/evidence/${file.id}`}>{file.nama}</a>
      </p>
      <p className={css.fileMeta}>
        {sizeText(file.ukuran)} · {file.olehNama} · {momentText(file.pada)}
        <br />
        SHA-256 {file.sha256}
      </p>
    </div>
  );
}

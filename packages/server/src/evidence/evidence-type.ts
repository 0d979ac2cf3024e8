import { type DomainError, err, ok, type Result } from '@selaras/core';

/** What may be evidence, and what a browser is told it is. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const;
export type EvidenceType = keyof typeof MEDIA_TYPES;

const isAllowed = (type: string): type is EvidenceType => Object.hasOwn(MEDIA_TYPES, type);
const TEXTS: readonly string[] = ['csv', 'txt'];

export type Sniffed = { readonly nama: string; readonly found: string | null };

/**
 * The type by which a file is kept: what its bytes are, and its name must agree, since people open files by their name.
 * Text has no mark of its own, so for text the name decides which text it is.
 */
export function evidenceType({ nama, found }: Sniffed): Result<EvidenceType, DomainError> {
  const named = extensionOf(nama);
  if (found === null) return err({ code: 'evidence.type_not_allowed', found: named === '' ? 'tanpa jenis' : named });
  if (found === 'text') {
    if (isAllowed(named) && TEXTS.includes(named)) return ok(named);
    return err(
      isAllowed(named) ? { code: 'evidence.type_differs', named, found: 'txt' } : { code: 'evidence.type_not_allowed', found: named },
    );
  }
  if (!isAllowed(found)) return err({ code: 'evidence.type_not_allowed', found });
  return named === found ? ok(found) : err({ code: 'evidence.type_differs', named, found });
}

function extensionOf(nama: string): string {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(nama)?.[1]?.toLowerCase() ?? '';
  return extension === 'jpeg' ? 'jpg' : extension;
}

const LONGEST_NAME = 150;

/** A name as it can be shown and saved anywhere: no folders, no control characters, not too long, its extension kept. */
export function evidenceName(given: string): string {
  const plain = (given.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, '').trim();
  if (plain.length <= LONGEST_NAME) return plain === '' ? 'bukti' : plain;
  const extension = /\.[a-z0-9]{1,8}$/i.exec(plain)?.[0] ?? '';
  return `${plain.slice(0, LONGEST_NAME - extension.length)}${extension}`;
}

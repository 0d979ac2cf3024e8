import { createHash } from 'node:crypto';

export type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A small, whole PDF of one page that says what it is told to. */
export function pdfFile(name: string, text: string): Upload {
  const content = `BT /F1 18 Tf 60 760 Td (${text.replaceAll(/[\\()]/g, '')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const parts = ['%PDF-1.4\n'];
  const starts = objects.map((object, i) => {
    const start = parts.join('').length;
    parts.push(`${i + 1} 0 obj\n${object}\nendobj\n`);
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const startOfTable = parts.join('').length;
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`);
  parts.push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${startOfTable}\n%%EOF\n`);
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(parts.join(''), 'latin1') };
}

/** A program: nothing that anybody should be asked to open as evidence. */
export const programFile = (name: string): Upload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
});

/** Text under the name of a PDF. */
export const falsePdf = (name: string): Upload => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('Ini teks biasa.\n') });

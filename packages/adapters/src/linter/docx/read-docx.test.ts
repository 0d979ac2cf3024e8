import { expect, test } from 'vitest';
import { cell, numbered, type PlainParts, p, paragraph, plainDocx, row, run, table } from '../../../../../fixtures/linter/plain-docx.ts';
import { readDocx } from './read-docx.ts';

async function linesOf(parts: PlainParts | string): Promise<readonly string[]> {
  const read = await readDocx(plainDocx(typeof parts === 'string' ? { body: parts } : parts));
  if (!read.ok) throw new Error(read.error.code);
  return read.value.source.lines.filter((line) => line !== '');
}

test('a paragraph is a line, a break in it begins another, and a blank line parts paragraphs', async () => {
  const read = await readDocx(plainDocx({ body: `${paragraph(`${run('BAB II')}<w:r><w:br/></w:r>${run('EVALUASI')}`)}${p('Isi.')}` }));
  expect(read).toMatchObject({
    ok: true,
    value: { source: { format: 'docx', lines: ['BAB II', 'EVALUASI', '', 'Isi.', ''], pageStarts: [] } },
  });
});

const NUMBERING = `
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="BAB %1"/><w:pStyle w:val="Bab"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:isLgl/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const STYLES = `<w:style w:styleId="Bab"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="BabKecil"><w:name w:val="kecil"/><w:basedOn w:val="Bab"/></w:style>`;

test('lists print the numbers that Word prints', async () => {
  const body = [
    p('Pendahuluan', '<w:pStyle w:val="Bab"/>'),
    p('Latar', numbered(1, 1)),
    p('rinci', numbered(1, 2)),
    p('rinci lagi', numbered(1, 2)),
    p('Dasar', numbered(1, 1)),
    p('satu', numbered(2)),
    p('dua', numbered(2)),
    p('titik', numbered(3)),
    p('Evaluasi', '<w:pStyle w:val="BabKecil"/>'),
    p('Target', numbered(1, 1)),
    p('tiga', numbered(2)),
    p('mulai lagi', numbered(4)),
    p('tanpa nomor', '<w:pStyle w:val="Bab"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
  ].join('');
  expect(await linesOf({ body, numbering: NUMBERING, styles: STYLES })).toEqual([
    'BAB I Pendahuluan',
    '1.1 Latar',
    'c) rinci',
    'd) rinci lagi',
    '1.2 Dasar',
    '1. satu',
    '2. dua',
    '• titik',
    'BAB II Evaluasi',
    '2.1 Target',
    '3. tiga',
    '1. mulai lagi',
    'tanpa nomor',
  ]);
});

test('a row of a table is a line; cells that span hold their words once', async () => {
  const body = table(
    row(cell('No', '<w:vMerge w:val="restart"/>'), cell('Target', '<w:gridSpan w:val="2"/>')),
    row(cell('No', '<w:vMerge/>'), cell('2023'), cell('2024')),
    row(cell('1'), cell('60%'), cell('65%')),
    `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('7')}${cell('8 | 9')}</w:tr>`,
    `<w:tr><w:trPr><w:del/></w:trPr>${cell('dihapus')}${cell('5')}</w:tr>`,
  );
  expect(await linesOf(body)).toEqual(['No | Target | ', ' | 2023 | 2024', '1 | 60% | 65%', ' | 7 | 8 ¦ 9']);
});

test('a table of one column is a frame around what it holds; a table in a cell is told in its cell', async () => {
  const inner = table(row(cell('a'), cell('b')));
  expect(await linesOf(table(row(`<w:tc>${p('Judul')}${inner}${p('')}</w:tc>`)))).toEqual(['Judul', 'a | b']);
  expect(await linesOf(table(row(cell('x'), `<w:tc>${p('1.')}${inner}</w:tc>`)))).toEqual(['x | 1. a b']);
});

test('what was deleted, moved away or hidden is left out, what was put in stays', async () => {
  const body = paragraph(
    `${run('capaian ')}<w:del w:id="1"><w:r><w:delText>90</w:delText></w:r></w:del><w:ins w:id="2">${run('95')}</w:ins>` +
      `<w:moveFrom>${run(' lama')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>` +
      '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>%</w:t></w:r>',
  );
  expect(await linesOf(body)).toEqual(['capaian 95%']);
});

test('a deleted paragraph takes no number', async () => {
  const deleted = paragraph('<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>', `${numbered(2)}<w:rPr><w:del/></w:rPr>`);
  expect(await linesOf({ body: p('satu', numbered(2)) + deleted + p('dua', numbered(2)), numbering: NUMBERING })).toEqual([
    '1. satu',
    '2. dua',
  ]);
});

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test('fields show their results; a caption that was never counted is counted', async () => {
  const body = [
    paragraph(`${run('Tabel 2.')}${field('SEQ Tabel \\* ARABIC', run('1'))}${run('. Realisasi')}`),
    paragraph(`${run('Tabel 2.')}<w:fldSimple w:instr="SEQ Tabel \\* ARABIC"/>${run('. Capaian')}`),
    paragraph(`${run('Gambar ')}${field('SEQ Gambar \\* ROMAN', '')}`),
    paragraph(field('TOC \\o', `${run('A. Latar Belakang')}<w:r><w:tab/></w:r>${run('4')}`)),
    paragraph(field('REF x', run('Error! Reference source not found.'))),
  ].join('');
  expect(await linesOf(body)).toEqual([
    'Tabel 2.1. Realisasi',
    'Tabel 2.2. Capaian',
    'Gambar I',
    'A. Latar Belakang ........ 4',
    'Error! Reference source not found.',
  ]);
});

const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;

test('a text box comes after its paragraph, once; a footnote comes at the end', async () => {
  const body = paragraph(
    `${run('Isi')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box('Kotak 95,5')}</wps:txbx></mc:Choice>` +
      `<mc:Fallback><v:textbox>${box('Kotak 95,5')}</v:textbox></mc:Fallback></mc:AlternateContent></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
  );
  const footnotes = `<w:footnote w:id="-1">${p('garis')}</w:footnote><w:footnote w:id="2">${p('Sumber: hasil survei.')}</w:footnote>`;
  expect(await linesOf({ body, footnotes })).toEqual(['Isi', 'Kotak 95,5', '[1] Sumber: hasil survei.']);
});

const tabbed = (left: string, right: string): string =>
  paragraph(`${run(left)}<w:r><w:tab/></w:r>${run(right)}`, '<w:tabs><w:tab w:pos="720"/></w:tabs>');

test('a typed mark is one with its paragraph; another tab parts columns', async () => {
  expect(await linesOf(tabbed('A.', 'Latar') + tabbed('Nama', ': Kantor'))).toEqual(['A. Latar', 'Nama    : Kantor']);
});

test('entities, symbols and hyphens are read as they print, whatever the prefix of the part', async () => {
  expect(
    await linesOf(
      paragraph(`${run('A &amp; B &lt; &#x201C;C&#x201D;')}<w:r><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`),
    ),
  ).toEqual(['A & B < “C”-√']);
});

import { assertNever } from '../kernel/result.ts';
import type { Layout, Sign } from './display.ts';
import { DISPLAY_WORDS } from './display-words.ts';
import type { Bahasa } from './explain-names.ts';

/** One line of printable text: `(Kategori A + Kategori B) ÷ (Kategori A + Kategori B + Kategori C) × 100`. */
export function layoutLine(layout: Layout, bahasa: Bahasa): string {
  const line = (inner: Layout): string => layoutLine(inner, bahasa);
  switch (layout.kind) {
    case 'text':
    case 'sign':
      return layout.text;
    case 'row':
      return rowLine(layout.items, bahasa);
    case 'fraction':
      return `${part(layout.above, { bahasa, isDivisor: false })} ÷ ${part(layout.below, { bahasa, isDivisor: true })}`;
    case 'power':
      return `${part(layout.base, { bahasa, isDivisor: true })}^${line(layout.exponent)}`;
    case 'group':
      return `(${line(layout.inner)})`;
    case 'bars':
      return `|${line(layout.inner)}|`;
    case 'call':
      return `${layout.name}(${layout.args.map(line).join('; ')})`;
    case 'cases': {
      const words = DISPLAY_WORDS[bahasa];
      return `{ ${layout.cases.map(({ value, when }) => `${line(value)} ${when === null ? words.lainnya : `${words.jika} ${line(when)}`}`).join('; ')} }`;
    }
    default:
      return assertNever(layout);
  }
}

/** A fraction above or below a bar has its bar no more: parentheses say what belonged together. */
function part(layout: Layout, { bahasa, isDivisor }: { readonly bahasa: Bahasa; readonly isDivisor: boolean }): string {
  const line = layoutLine(layout, bahasa);
  const isWhole = layout.kind === 'row' ? !isDivisor && !layout.items.some(isSum) : layout.kind !== 'fraction' || !isDivisor;
  return isWhole ? line : `(${line})`;
}

const isSum = (item: Layout): boolean => item.kind === 'sign' && item.text !== '×';

/** After a product sign a fraction is in parentheses; a sign that begins a row stands close to what it negates. */
function rowLine(items: readonly Layout[], bahasa: Bahasa): string {
  const texts = items.map((item, i) => {
    const before = items[i - 1];
    const isFactor = item.kind === 'fraction' && before?.kind === 'sign' && before.text === '×';
    const line = layoutLine(item, bahasa);
    return isFactor ? `(${line})` : line;
  });
  const [first, ...rest] = items;
  const isSigned = first?.kind === 'sign' && rest.length > 0;
  return isSigned
    ? `${texts.slice(0, 2).join('')}${texts
        .slice(2)
        .map((text) => ` ${text}`)
        .join('')}`
    : texts.join(' ');
}

const LATEX_SIGN: Readonly<Record<Sign, string>> = {
  '+': '+',
  '−': '-',
  '×': '\\times',
  '÷': '\\div',
  '=': '=',
  '≠': '\\neq',
  '<': '<',
  '≤': '\\leq',
  '>': '>',
  '≥': '\\geq',
};

/** Text for LaTeX's math mode (`amsmath`); every character of a name that LaTeX would act on is escaped. */
export function layoutLatex(layout: Layout, bahasa: Bahasa): string {
  const latex = (inner: Layout): string => layoutLatex(inner, bahasa);
  switch (layout.kind) {
    case 'text':
      return latexText(layout);
    case 'sign':
      return LATEX_SIGN[layout.text];
    case 'row':
      return layout.items.map(latex).join(' ');
    case 'fraction':
      return `\\frac{${latex(layout.above)}}{${latex(layout.below)}}`;
    case 'power':
      return `{${latex(layout.base)}}^{${latex(layout.exponent)}}`;
    case 'group':
      return `\\left(${latex(layout.inner)}\\right)`;
    case 'bars':
      return `\\left|${latex(layout.inner)}\\right|`;
    case 'call':
      return `\\operatorname{${escapeLatex(layout.name)}}\\left(${layout.args.map(latex).join(';\\, ')}\\right)`;
    case 'cases':
      return latexCases(layout.cases, bahasa);
    default:
      return assertNever(layout);
  }
}

function latexText({ text, role }: Extract<Layout, { kind: 'text' }>): string {
  if (role === 'number') return latexNumber(text);
  return role === 'word' ? `\\;\\text{${escapeLatex(text)}}\\;` : `\\text{${escapeLatex(text)}}`;
}

function latexCases(cases: Extract<Layout, { kind: 'cases' }>['cases'], bahasa: Bahasa): string {
  const words = DISPLAY_WORDS[bahasa];
  const lines = cases.map(({ value, when }) => {
    const on = when === null ? `\\text{${words.lainnya}}` : `\\text{${words.jika} } ${layoutLatex(when, bahasa)}`;
    return `${layoutLatex(value, bahasa)} & ${on}`;
  });
  return `\\begin{cases} ${lines.join(' \\\\ ')} \\end{cases}`;
}

/** Signs of a number are punctuation to LaTeX, which would set a space after them. */
const latexNumber = (text: string): string => text.replaceAll('−', '-').replaceAll(/[.,]/g, '{$&}');

const LATEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeLatex = (text: string): string => text.replaceAll(/[\\~^#$%&_{}]/g, (char) => LATEX_ESCAPES[char] ?? `\\${char}`);

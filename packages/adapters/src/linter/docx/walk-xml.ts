import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;
export type XmlHandlers = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
};

const WORD =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)$/;

/**
 * Goes through a part of a document from front to back; no tree is built and no entity is fetched. Names of Word's own come as `w:…`,
 * whatever prefix the part gives them. Throws where the part is cut off.
 */
export function walkXml(xml: string, { open, close, text }: XmlHandlers): void {
  let own = 'w:';
  let depth = 0;
  const called = (name: string): string => (own !== 'w:' && name.startsWith(own) ? `w:${name.slice(own.length)}` : name);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        const declared = Object.entries(attributes).find(([key, value]) => key.startsWith('xmlns') && WORD.test(value));
        if (declared !== undefined) own = declared[0] === 'xmlns' ? '' : `${declared[0].slice('xmlns:'.length)}:`;
        open(
          own === '' && !name.includes(':') ? `w:${name}` : called(name),
          own === 'w:' || own === '' ? attributes : renamed(attributes, called),
        );
      },
      onclosetag: (name) => {
        depth -= 1;
        close(own === '' && !name.includes(':') ? `w:${name}` : called(name));
      },
      ontext: (data) => text?.(data),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  if (depth !== 0) throw new Error('the part is cut off');
}

const renamed = (attributes: Attributes, called: (name: string) => string): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [called(key), value]));

/** `<w:b/>` and `<w:b w:val="1"/>` say yes, `<w:b w:val="0"/>` says no. */
export const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '1');

export const integer = (text: string | undefined): number | null => {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isNaN(value) ? null : value;
};

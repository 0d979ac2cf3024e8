import { Textarea, TextInput } from '@mantine/core';
import type { RenjaContentWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { ProseField } from '../narrative/prose-field.tsx';
import { messages } from '../ui/i18n.ts';
import { problemAt } from '../ui/problem-at.ts';
import { type Isi, itemsOf, type Part } from './content-parts.ts';
import { DevelopmentTargets, Shifts } from './content-rows.tsx';

export type PartProps = {
  readonly part: Part;
  readonly content: RenjaContentWire;
  readonly tahun: number;
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (next: Partial<RenjaContentWire>) => void;
};

/** One part of the office text, in the form that suits it. Its name is its anchor, so the check list can lead here. */
export function ContentPart({ part, ...rest }: PartProps) {
  const name = 'nama' in part ? part.nama : part.jenis;
  const label = messages().words.isi[name];
  const error = problemAt(rest.problems, name === 'dasarHukum' ? name : `isi.${name}`);
  return (
    <div id={name}>
      {part.jenis === 'prosa' || part.jenis === 'baris' || part.jenis === 'bulan' ? (
        <TextPart {...rest} part={part} label={label} error={error} />
      ) : (
        <ListPart {...rest} part={part} label={label} error={error} />
      )}
    </div>
  );
}

type Named = { readonly label: string; readonly error: string | null };
type TextJenis = 'prosa' | 'baris' | 'bulan';
type TextProps = Omit<PartProps, 'part'> & Named & { readonly part: Extract<Part, { jenis: TextJenis }> };

function TextPart({ part, content, tahun, onChange, label, error }: TextProps) {
  const value = content.isi[part.nama];
  const set = (text: string): void => onChange({ isi: { ...content.isi, [part.nama]: text } });
  if (part.jenis === 'prosa') return <ProseField label={label} value={value} onChange={set} error={error} rows={4} tahun={tahun} />;
  const isMonth = part.jenis === 'bulan';
  return (
    <TextInput
      label={label}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      error={error}
      {...(isMonth ? { type: 'month', maw: 240 } : {})}
    />
  );
}

type ListProps = Omit<PartProps, 'part'> & Named & { readonly part: Exclude<Part, { jenis: TextJenis }> };

function ListPart({ part, content, tahun, onChange, label, error }: ListProps) {
  const { t } = useTranslation();
  const set = (value: Partial<Isi>): void => onChange({ isi: { ...content.isi, ...value } });
  switch (part.jenis) {
    case 'butir':
      return (
        <LinesField
          label={label}
          help={t('content.itemsHelp')}
          error={error}
          items={content.isi[part.nama]}
          onChange={(items) => set({ [part.nama]: items })}
        />
      );
    case 'dasarHukum':
      return (
        <LinesField
          label={label}
          help={t('content.legalHelp')}
          error={error}
          items={content.dasarHukum}
          onChange={(dasarHukum) => onChange({ dasarHukum })}
        />
      );
    case 'sasaranPembangunan':
      return (
        <DevelopmentTargets
          rows={content.isi.sasaranPembangunan}
          label={label}
          error={error}
          onChange={(sasaranPembangunan) => set({ sasaranPembangunan })}
        />
      );
    case 'pergeseran':
      return (
        <Shifts rows={content.isi.pergeseran} label={label} tahun={tahun} error={error} onChange={(pergeseran) => set({ pergeseran })} />
      );
    default:
      return null;
  }
}

type LinesProps = {
  readonly label: string;
  readonly help: string;
  readonly error: string | null;
  readonly items: readonly string[];
  readonly onChange: (items: string[]) => void;
};

/** A list as lines: quick to paste and to reorder. */
function LinesField({ label, help, error, items, onChange }: LinesProps) {
  return (
    <Textarea
      label={label}
      description={help}
      error={error}
      defaultValue={items.join('\n')}
      onChange={(event) => onChange(itemsOf(event.currentTarget.value))}
      autosize
      minRows={3}
      maxRows={24}
    />
  );
}

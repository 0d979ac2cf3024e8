import { type ChangeEvent, useCallback, useState } from 'react';
import { fieldProblems } from '../ui/i18n.ts';

type Values = Readonly<Record<string, string>>;
export type FieldSentences<T extends Values> = { readonly [K in keyof T]?: string | null };
type Control = HTMLInputElement | HTMLSelectElement;

type FormAsk<T extends Values> = {
  readonly start: T;
  /** A sentence for each field that needs attention. */
  readonly check: (values: T) => FieldSentences<T>;
  /** The answer of the server, and fields that it means besides those it names by path. */
  readonly error?: unknown;
  readonly named?: FieldSentences<T>;
};

export type FormField = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (event: ChangeEvent<Control>) => void;
  readonly onBlur: () => void;
};

/** Texts of a short form: what is wrong is said when a field is left, all of it after a try to send, the server's word until the field is edited. */
export function useForm<T extends Values>({ start, check, error, named = {} }: FormAsk<T>) {
  type Name = Extract<keyof T, string>;
  const [values, setValues] = useState<T>(start);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set());
  const [tries, setTries] = useState(0);
  const found: Readonly<Record<string, string | null | undefined>> = check(values);
  const server: Readonly<Record<string, string | null | undefined>> = { ...Object.fromEntries(fieldProblems(error)), ...named };

  const sentence = (name: string): string | null => {
    const own = tries > 0 || touched.has(name) ? found[name] : null;
    return own ?? (edited.has(name) ? null : (server[name] ?? null));
  };
  const set = useCallback((name: Name, value: string): void => {
    setValues((held) => ({ ...held, [name]: value }));
    setEdited((held) => new Set([...held, name]));
  }, []);
  const field = (name: Name): FormField => ({
    id: name,
    name,
    value: values[name] ?? '',
    error: sentence(name),
    onChange: (event) => set(name, event.currentTarget.value),
    onBlur: () => setTouched((held) => new Set([...held, name])),
  });
  /** Calls `send` when nothing is missing; otherwise goes to the first field that needs attention. */
  const submit = (send: (values: T) => void): void => {
    setTries((count) => count + 1);
    const first = Object.keys(start).find((name) => found[name]);
    if (first === undefined) {
      setEdited(new Set());
      send(values);
    } else document.getElementsByName(first)[0]?.focus();
  };
  const shown = Object.keys(start).flatMap((name) => {
    const text = sentence(name);
    return text === null ? [] : [{ field: name, text }];
  });
  return { values, field, set, submit, shown, tries };
}

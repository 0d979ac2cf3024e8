import { TextInput } from '@mantine/core';
import { useState } from 'react';

type DayProps = { readonly label: string; readonly value: string | undefined; readonly onChoose: (day: string) => void };

/** A day is typed digit by digit: it filters when it is whole. */
export function DayFilter({ label, value = '', onChoose }: DayProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value); // the address was changed from elsewhere: back, or cleared filters
  }
  const change = (day: string): void => {
    setTyped(day);
    if (day === '' || /^(19|20|21)\d\d-\d\d-\d\d$/.test(day)) onChoose(day);
  };
  return <TextInput type="date" label={label} value={typed} onChange={(event) => change(event.currentTarget.value)} />;
}

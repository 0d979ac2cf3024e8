import { useSyncExternalStore } from 'react';

/** What a person chose for this browser. `boot.js` reads the same keys before the first paint. */
const KEYS = { bahasa: 'selaras.bahasa', tema: 'selaras.tema', kerapatan: 'selaras.kerapatan', rel: 'selaras.rel' } as const;
export type PreferenceName = keyof typeof KEYS;

const listeners = new Set<() => void>();

export function readPreference(name: PreferenceName): string | null {
  try {
    return localStorage.getItem(KEYS[name]);
  } catch {
    return null; // storage can be switched off; then a choice lasts until the page closes
  }
}

export function writePreference(name: PreferenceName, value: string): void {
  try {
    localStorage.setItem(KEYS[name], value);
  } catch {
    // as above
  }
  for (const tell of listeners) tell();
}

export function usePreference(name: PreferenceName, fallback: string): readonly [string, (value: string) => void] {
  const value = useSyncExternalStore(subscribe, () => readPreference(name)) ?? fallback;
  return [value, (next) => writePreference(name, next)];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function applyDensity(value: string): void {
  document.documentElement.setAttribute('data-kerapatan', value);
  writePreference('kerapatan', value);
}

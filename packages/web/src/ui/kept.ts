/** What was typed and could not be sent yet stays in this browser, so that a closed lid or an ended session loses nothing. */
export function keep(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false; // storage is switched off or full
  }
}

/** As it was kept, perhaps by an older form: whoever reads it looks at its parts. */
export function kept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // storage is switched off, so nothing was kept
  }
}

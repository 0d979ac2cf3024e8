/**
 * Names a fault so that a later draft can be compared: 64 bits of FNV-1a over rule and key. No secret rests on it; two faults of one
 * document that share it are taken for one.
 */
export function fingerprint(rule: string, key: string): string {
  const text = `${rule}\n${key.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')}`;
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

function hash(text: string, seed: number): string {
  let state = seed;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}

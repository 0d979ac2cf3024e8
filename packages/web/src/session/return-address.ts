/** Where to go after sign-in: only a place inside Selaras, never another host, never the gate itself. */
export function returnAddress(asked: string | undefined): string {
  if (asked === undefined || !/^\/(?![/\\])/.test(asked)) return '/';
  return /^\/(masuk|penyiapan)\b/.test(asked) ? '/' : asked;
}

/** The same place in another year; a page about one period goes back to its indicator, since that period belongs to its year. */
export function inYear(pathname: string, year: number): string {
  const moved = pathname.replace(/^\/\d{4}/, `/${year}`);
  return moved.replace(/(\/iku\/[^/]+)\/isi\/.*$/, '$1');
}

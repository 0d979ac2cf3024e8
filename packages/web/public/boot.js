// Runs before the first paint, so that a dark screen never flashes white. Kept outside the page because the CSP forbids inline scripts.
function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const scheme = remembered('selaras.tema') ?? 'auto';
const isDark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
document.documentElement.setAttribute('data-kerapatan', remembered('selaras.kerapatan') === 'padat' ? 'padat' : 'nyaman');
document.documentElement.lang = remembered('selaras.bahasa') === 'en' ? 'en' : 'id';

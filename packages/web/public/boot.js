// Runs before the first paint, so that a dark screen never flashes white. Kept outside the page because the CSP forbids inline scripts.
// A page whose own files are gone, because the application was built anew at this moment, would stay blank: it is asked for once more.
addEventListener(
  'error',
  ({ target }) => {
    const isOwn = target instanceof HTMLScriptElement || (target instanceof HTMLLinkElement && target.rel === 'stylesheet');
    const root = document.getElementById('root');
    if (!isOwn || (root !== null && root.childElementCount > 0)) return;
    try {
      const asked = Number(sessionStorage.getItem('selaras.muat-ulang'));
      if (Date.now() - asked < 60_000) return;
      sessionStorage.setItem('selaras.muat-ulang', String(Date.now()));
      location.reload();
    } catch {
      // Storage is switched off: without a memory it might be asked for without end.
    }
  },
  true,
);

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

// Runs before the first paint, so that a dark screen never flashes white. It mirrors lib/theme.ts.
(() => {
  const wanted = localStorage.getItem('svodka.theme');
  const dark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', dark);
})();

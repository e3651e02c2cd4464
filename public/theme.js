// Runs before the first paint, so that a theme chosen earlier never flashes. Kept on the device only.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: the device's own preference holds.
}

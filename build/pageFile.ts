/** The file of a page: `/label` → `label.html`, `/en/` → `en/index.html`. Servers and static hosts find both without a redirect. */
export function pageFile(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : `${path.slice(1)}.html`;
}

/** Where a site is published and what it reads: the two settings of a build that servers must know too. */
export interface SiteAddress {
  /** `VITE_BASE`: `/` or for example `/numerique/`, with a slash at both ends. */
  base: string;
  /** `VITE_API_BASE`: the address of a real back end; empty where the data are published with the site. */
  apiBase: string;
}

/** @throws Error for a base that would glue two words into one address, or that a configuration could not hold. */
export function siteAddress(base: string, apiBase: string): SiteAddress {
  if (!/^\/(?:[\w-][\w.-]*\/)*$/.test(base)) {
    throw new Error(
      `VITE_BASE « ${base} » : il faut une barre au début et à la fin, par exemple /numerique/`,
    );
  }
  return { base, apiBase };
}

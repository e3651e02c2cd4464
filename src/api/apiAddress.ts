/** Where the API is read: the site's own recorded files, or the real back end that VITE_API_BASE names. */
import { API_PATH, resourceFile, type ResourceName, schemaFile } from '../contract/resources';

function apiBase(): string {
  const configured = import.meta.env.VITE_API_BASE ?? '';
  if (configured === '') return import.meta.env.BASE_URL + API_PATH;
  return configured.endsWith('/') ? configured : `${configured}/`;
}

export const resourceAddress = (name: ResourceName): string => apiBase() + resourceFile(name);

/** The schemas are published with the site, whatever back end it reads. */
export const schemaAddress = (name: ResourceName): string =>
  import.meta.env.BASE_URL + API_PATH + schemaFile(name);

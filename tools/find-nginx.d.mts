export interface Nginx {
  program: string;
  brotliModule: string;
}
export const NO_NGINX: string;
export function findNginx(): Nginx | null;
export function canInstallNginx(): boolean;
export function getNginx(): Nginx | null;

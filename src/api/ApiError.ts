/** The only error of the transport: what failed, for which resource, and what the screen needs to say about it. */
import type { ResourceName } from '../contract/resources';

export type ApiErrorKind = 'offline' | 'timeout' | 'notFound' | 'server' | 'unreadable';

export interface ApiErrorDetail {
  /** The HTTP status, where the server answered. */
  status?: number;
  /** Seconds that the server asks to wait (`Retry-After`), where it says so. */
  waitInSeconds?: number;
  /** The first place that is not what the contract promises, for example `awards[0].level`. */
  place?: string;
}

export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly resource: ResourceName;
  readonly status: number | null;
  readonly waitInSeconds: number | null;
  readonly place: string;

  constructor(kind: ApiErrorKind, resource: ResourceName, detail: ApiErrorDetail = {}) {
    super([resource, kind, detail.status, detail.place].filter((part) => part !== undefined).join(' · '));
    this.name = 'ApiError';
    this.kind = kind;
    this.resource = resource;
    this.status = detail.status ?? null;
    this.waitInSeconds = detail.waitInSeconds ?? null;
    this.place = detail.place ?? '';
  }
}

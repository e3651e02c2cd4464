/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Address of a real back end that serves the contract; empty for the recorded mock API. */
  readonly VITE_API_BASE?: string;
}

interface ImportMetaEnv {
  /** The town that is shown: the name of a folder of mocks/data/. */
  readonly VITE_CITY: string;
}

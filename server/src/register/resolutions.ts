/** The merged view on all loaded registers. */
export interface Resolutions {
  readonly sources: readonly string[];
}

/** How far an archive may unfold. Declared sizes are checked before anything is read, real ones while it is. */
export interface ZipLimits {
  readonly entriesMax: number;
  readonly totalBytesMax: number;
  /** Deflate reaches a thousand on zeros; honest XML of an exchange stays under a hundred. */
  readonly ratioMax: number;
}

export const defaultZipLimits: ZipLimits = {
  entriesMax: 50_000,
  totalBytesMax: 4 * 1024 ** 3,
  ratioMax: 400,
};

/** How much one file may ask of us before it is taken for an attack rather than for an export of 1C. */
export interface XmlLimits {
  readonly depthMax: number;
  readonly attributesMax: number;
  readonly attributeCharsMax: number;
  /** One text, comment, tag or anything else the parser must hold before it can hand it on. */
  readonly tokenCharsMax: number;
  readonly recordNodesMax: number;
  readonly recordCharsMax: number;
}

/** The largest honest records are orders of thousands of lines and trees of thousands of groups; a tenth of this. */
export const defaultXmlLimits: XmlLimits = {
  depthMax: 256,
  attributesMax: 64,
  attributeCharsMax: 64 * 1024,
  tokenCharsMax: 4 * 1024 * 1024,
  recordNodesMax: 400_000,
  recordCharsMax: 32 * 1024 * 1024,
};

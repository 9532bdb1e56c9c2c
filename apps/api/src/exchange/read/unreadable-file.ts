export type UnreadableCode =
  | 'file-missing'
  | 'file-empty'
  | 'file-binary'
  | 'file-too-large'
  | 'text-lost'
  | 'encoding-broken'
  | 'xml-not'
  | 'xml-malformed'
  | 'xml-truncated'
  | 'xml-doctype'
  | 'xml-too-deep'
  | 'xml-text-too-long'
  | 'xml-attributes-too-many'
  | 'xml-record-too-large'
  | 'commerceml-not'
  | 'commerceml-version-1'
  | 'zip-damaged'
  | 'zip-encrypted'
  | 'zip-bomb'
  | 'zip-path-unsafe'
  | 'zip-entries-too-many'
  | 'bank-not'
  | 'bank-section'
  | 'bank-truncated'
  | 'table-unknown-format'
  | 'csv-malformed'
  | 'xls-old'
  | 'xlsx-malformed'
  | 'xlsx-sheet-missing'
  | 'table-header-missing'
  | 'table-too-wide';

export interface FilePlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export type UnreadableDetails = Readonly<Record<string, string | number>>;

/**
 * A file from outside that cannot be read as what it claims to be. The one error class of the readers: whoever reads
 * a stream turns it into a refusal by its code; the browser and the command line turn the code into a sentence.
 */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;
  readonly place: FilePlace | null;
  readonly details: UnreadableDetails;

  constructor(code: UnreadableCode, details: UnreadableDetails = {}, place: FilePlace | null = null) {
    const where = place?.line === undefined ? '' : ` at ${place.line}:${place.column ?? 0}`;
    super(`${code}${where} ${JSON.stringify(details)}`);
    this.name = 'UnreadableFile';
    this.code = code;
    this.place = place;
    this.details = details;
  }
}

/** Gives a refusal of a reader the name of the file it was about. */
export async function namingFile<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(error.code, { ...error.details }, { ...error.place, file });
  }
}

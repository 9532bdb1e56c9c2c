/** An import that can't begin: the message is a sentence for a person. Nothing was changed. */
export class RefusedImport extends Error {
  override name = 'RefusedImport';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A key of one intention: a form makes it once, so that a reply lost on the way never makes a second record. */
export function newKey(): string {
  return crypto.randomUUID();
}

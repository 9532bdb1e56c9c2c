/** The part of WebAssembly's interface we use; Node's types leave it to the browser's. */
declare namespace WebAssembly {
  type Exports = Record<string, unknown>;
  function instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Exports } }>;
}

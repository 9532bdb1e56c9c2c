/** Hashing takes the whole file into memory; a larger one is simply sent, and known by the server then. */
const largestHashed = 64 * 1024 * 1024;

export async function hashOf(file: File): Promise<string | null> {
  if (file.size > largestHashed || !globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

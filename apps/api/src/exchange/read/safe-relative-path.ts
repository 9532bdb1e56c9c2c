/**
 * A path named by a file from outside, as a path below the folder it came in: `/` between parts, no `.`; null when it
 * would leave the folder, names a drive or a device, or hides a NUL.
 */
export function safeRelativePath(written: string): string | null {
  const path = written.trim().replaceAll('\\', '/');
  if (path === '' || path.length > 1000 || path.startsWith('/') || /[\0-\x1f:]/.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  // Windows drops dots and spaces at the end of a name, which would turn «.. » into «..».
  if (parts.length === 0 || parts.some((part) => /^[. ]+$/.test(part))) return null;
  return parts.join('/');
}

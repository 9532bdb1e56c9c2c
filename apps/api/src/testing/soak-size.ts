/** How much a soak does: what its variable says, or as much as is promised. */
export function soakSize(variable: 'SOAK_TRANSITIONS' | 'SOAK_JOBS' | 'SOAK_SECONDS', promised: number): number {
  const size = Number(process.env[variable] ?? promised);
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`${variable} must be a whole number`);
  return size;
}

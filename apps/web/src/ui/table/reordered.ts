/** Puts one column before another; the first column always stays first. */
export function reordered(order: readonly string[], moving: string, before: string): string[] {
  if (moving === before || order[0] === moving) return [...order];
  const rest = order.filter((column) => column !== moving);
  rest.splice(Math.max(1, rest.indexOf(before)), 0, moving);
  return rest;
}

/** Numbers in SVG with at most one decimal: pictures stay small and the same on every machine. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function tag(name: string, attributes: Readonly<Record<string, string | number>>, inner = ''): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? at(value) : value}"`,
  );
  return inner === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${inner}</${name}>`;
}

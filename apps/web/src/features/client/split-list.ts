/** «a, b; c» → three items, each once. */
export function splitList(text: string): string[] {
  const items = text.split(/[,;\n]/).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

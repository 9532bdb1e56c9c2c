/** The trigrams of a text as PostgreSQL's pg_trgm takes them: of each word, two blanks put before it and one after. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const chars = Array.from(`  ${word} `);
      return chars.slice(2).map((char, at) => `${chars[at]}${chars[at + 1]}${char}`);
    }),
  );
}

/** How alike two texts are, 0 to 1: the share of trigrams they have in common. Equals pg_trgm's `similarity`. */
export function trigramSimilarity(one: string, other: string): number {
  const [first, second] = [trigramsOf(one), trigramsOf(other)];
  const common = first.intersection(second).size;
  const all = first.size + second.size - common;
  return all === 0 ? 0 : common / all;
}

/** Signs that file systems forbid, or that people put for one another, say nothing of an article. */
function simple(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_/\\:*?"<>|.,-]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * Finds the product of a file's name: the article itself, or the article and something after a separator («СНЦ23-7 2.jpg»,
 * «СНЦ23-7_чертёж.pdf»). The longest article that fits wins.
 */
export function articleMatcher(articles: ReadonlyMap<string, string>): (name: string) => string | null {
  const ids = new Map([...articles].map(([article, id]) => [simple(article), id]));
  return (name) => {
    let head = simple(name);
    while (head !== '') {
      const id = ids.get(head);
      if (id !== undefined) return id;
      const cut = head.replace(/[([].*$/, '').lastIndexOf('-');
      head = cut === -1 ? '' : head.slice(0, cut);
    }
    return null;
  };
}

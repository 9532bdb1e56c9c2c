import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** The page names the code of the first screen at once, instead of the browser finding it out file by file. */
export function preloadFirstScreen(entries: readonly string[]): Plugin {
  return {
    name: 'svodka:preload-first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((file): file is Chunk => file.type === 'chunk');
        return filesOf(chunks, entries)
          .map((file) => `/${file}`)
          .filter((href) => !html.includes(href))
          .map((href) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href },
            injectTo: 'head',
          }));
      },
    },
  };
}

/** The chunks that hold these modules, with everything they import before they can run. */
function filesOf(chunks: readonly Chunk[], entries: readonly string[]): string[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const needed of byFile.get(file)?.imports ?? []) add(needed);
  };
  for (const entry of entries) {
    const holder = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(entry)));
    if (!holder) throw new Error(`no chunk holds ${entry}`);
    add(holder.fileName);
  }
  return [...found];
}

/** What a letter says, before it is text or HTML. */
export interface LetterBody {
  heading: string;
  note: string | null;
  groups: { title: string | null; lines: LetterLine[] }[];
  footer: string | null;
  settings: LetterLine;
}

export interface LetterLine {
  text: string;
  href: string;
}

export function textOf({ heading, note, groups, footer, settings }: LetterBody): string {
  const lines = groups.flatMap(({ title, lines: some }) => [
    ...(title === null ? [] : ['', title]),
    ...some.flatMap(({ text, href }) => [`- ${text}`, `  ${href}`]),
  ]);
  const end = ['', ...(footer === null ? [] : [footer]), `${settings.text}: ${settings.href}`];
  return [heading, ...(note === null ? [] : [note]), '', ...lines, ...end, ''].join('\n');
}

const style = {
  page: 'margin:0;padding:24px 16px;background:#f6f7f8;font:15px/1.5 -apple-system,Segoe UI,Roboto,Arial,sans-serif;color:#1c2024',
  card: 'max-width:640px;margin:0 auto;padding:20px 24px;background:#ffffff;border:1px solid #e2e5e9;border-radius:8px',
  heading: 'margin:0 0 4px;font-size:18px',
  note: 'margin:0 0 12px;color:#60646c',
  title: 'margin:20px 0 4px;font-size:13px;color:#60646c',
  line: 'margin:6px 0',
  link: 'color:#1f5fbf;text-decoration:none',
  footer: 'margin:24px 0 0;padding-top:12px;border-top:1px solid #e2e5e9;font-size:13px;color:#60646c',
} as const;

/** Simple enough for any mail program: no style sheet, no pictures, no script. */
export function htmlOf({ heading, note, groups, footer, settings }: LetterBody): string {
  const paragraph = (text: string | null, how: string) =>
    text === null ? '' : `<p style="${how}">${quoted(text)}</p>`;
  const link = ({ text, href }: LetterLine) => `<a href="${quoted(href)}" style="${style.link}">${quoted(text)}</a>`;
  const body = groups.map(
    ({ title, lines }) =>
      (title === null ? '' : `<h2 style="${style.title}">${quoted(title)}</h2>`) +
      lines.map((line) => `<p style="${style.line}">${link(line)}</p>`).join(''),
  );
  return `<!doctype html><html><body style="${style.page}"><div style="${style.card}">
<h1 style="${style.heading}">${quoted(heading)}</h1>${paragraph(note, style.note)}
${body.join('\n')}
<div style="${style.footer}">${footer === null ? '' : `${quoted(footer)}<br>`}${link(settings)}</div>
</div></body></html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const quoted = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

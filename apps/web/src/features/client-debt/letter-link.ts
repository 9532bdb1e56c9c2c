/** Opens the person's own mail program with the letter written. Lines end as mail wants them. */
export function letterLink(email: string | null, subject: string, text: string): string {
  const body = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${email ?? ''}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

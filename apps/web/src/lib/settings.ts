/** Small choices of this person on this machine: theme, density, widths of columns. Storage may be forbidden, then they last a visit. */
const memory = new Map<string, string>();

export function readSetting(key: string): string | null {
  try {
    return localStorage.getItem(`svodka.${key}`);
  } catch {
    return memory.get(key) ?? null;
  }
}

export function writeSetting(key: string, value: string): void {
  try {
    localStorage.setItem(`svodka.${key}`, value);
  } catch {
    memory.set(key, value);
  }
}

export function readJsonSetting(key: string): unknown {
  const text = readSetting(key);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

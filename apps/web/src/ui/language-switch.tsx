import type { Locale } from '#lib';
import { Button } from './button.tsx';

const languages: readonly Locale[] = ['ru', 'en'];
const names: Record<Locale, string> = { ru: 'Русский', en: 'English' };

/** In which language something is told to a client; the interface keeps its own. */
export function LanguageSwitch({ value, onChange }: { value: Locale; onChange: (language: Locale) => void }) {
  return languages.map((one) => (
    <Button
      key={one}
      small
      kind={one === value ? 'soft' : 'ghost'}
      aria-pressed={one === value}
      onClick={() => onChange(one)}
    >
      <span lang={one}>{names[one]}</span>
    </Button>
  ));
}

import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';

/** Renders with the words of the interface around it, as main.tsx does. */
export function renderWithTexts(element: ReactElement) {
  const wrap = (inner: ReactElement) => <I18nProvider i18n={i18n}>{inner}</I18nProvider>;
  const view = render(wrap(element));
  return { ...view, rerender: (next: ReactElement) => view.rerender(wrap(next)) };
}

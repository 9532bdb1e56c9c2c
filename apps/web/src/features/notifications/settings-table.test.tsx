import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderWithTexts } from '../../test-render.tsx';
import { SettingsTable } from './settings-table.tsx';

const setting = { kind: 'advance.overdue', inApp: true, email: 'digest' } as const;

describe('the settings of notifications', () => {
  it('a change says which kind and how from now on', () => {
    const save = vi.fn();
    renderWithTexts(<SettingsTable settings={[setting]} lettersAreOn asked="" onSave={save} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'В приложении: Аванс не пришёл в срок' }));
    expect(save).toHaveBeenLastCalledWith({ ...setting, inApp: false });
    fireEvent.change(screen.getByRole('combobox', { name: 'Письмо: Аванс не пришёл в срок' }), {
      target: { value: 'now' },
    });
    expect(save).toHaveBeenLastCalledWith({ ...setting, email: 'now' });
  });

  it('letters can’t be chosen where none can be sent', () => {
    renderWithTexts(<SettingsTable settings={[setting]} lettersAreOn={false} asked="" onSave={() => {}} />);
    expect(screen.getByRole('combobox')).toHaveProperty('disabled', true);
  });
});

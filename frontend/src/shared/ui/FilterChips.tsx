import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './FilterChips.module.css';

export interface FilterChip {
  key: string;
  label: string;
  onRemove: () => void;
}

/** What narrows the list now, each removable by itself. */
export function FilterChips({ chips, onClear }: { chips: FilterChip[]; onClear: () => void }) {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <Group gap={6} role="group" aria-label={t('list.activeFilters')} className="no-print">
      {chips.map((chip) => (
        <button key={chip.key} type="button" className={classes.chip} onClick={chip.onRemove} aria-label={t('list.removeFilter', { filter: chip.label })}>
          {chip.label}
          <IconX size={13} stroke={2} aria-hidden />
        </button>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={onClear}>
        {t('list.clearFilters')}
      </Button>
    </Group>
  );
}

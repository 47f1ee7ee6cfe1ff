import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SearchField } from '@/shared/ui/SearchField';
import type { UnitPicker } from '@/shared/ui/slots';
import { KINDS, SECTORS, STATUSES, type CooperativeSearch } from '../api/search';
import classes from './CooperativeFilters.module.css';

interface CooperativeFiltersProps {
  search: CooperativeSearch;
  onChange: (patch: Partial<CooperativeSearch>) => void;
  unitPicker: UnitPicker;
}

export function CooperativeFilters({ search, onChange, unitPicker: UnitPickerSlot }: CooperativeFiltersProps) {
  const { t } = useTranslation();
  const choice = (key: 'sector' | 'status' | 'kind', values: readonly string[], group: string) => (
    <Select
      aria-label={t(`cooperative.${key}`)}
      placeholder={t(`cooperative.${key}`)}
      clearable
      value={search[key] ?? null}
      onChange={(value) => onChange({ [key]: value ?? undefined })}
      data={values.map((value) => ({ value, label: t(`${group}.${value}`) }))}
    />
  );
  return (
    <div className={`${classes.filters} no-print`}>
      <SearchField value={search.q ?? ''} onChange={(q) => onChange({ q: q || undefined })} label={t('cooperative.search')} placeholder={t('cooperative.searchHint')} />
      {choice('sector', SECTORS, 'sector')}
      {choice('status', STATUSES, 'cooperativeStatus')}
      {choice('kind', KINDS, 'kind')}
      <UnitPickerSlot value={search.unitId ?? null} onChange={(unitId) => onChange({ unitId: unitId ?? undefined })} label={t('cooperative.unit')} placeholder={t('cooperative.unit')} hideLabel />
    </div>
  );
}

import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdministrativeUnit } from '@/shared/api';
import type { UnitPickerProps } from '@/shared/ui/slots';
import { unitQuery, unitsQuery } from '../api/listAdministrativeUnits';

/** Finds a ward or commune by name, marks or none; the server does the searching. */
export function UnitSelect({ value, onChange, label, description, error, placeholder, period = 'CURRENT', hideLabel }: UnitPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [term] = useDebouncedValue(text, 180);
  const chosen = useQuery({ ...unitQuery(value ?? ''), enabled: Boolean(value) });
  const typed = term.trim() && term !== chosen.data?.name ? term.trim() : undefined;
  const found = useQuery(unitsQuery({ q: typed, level: 'COMMUNE', period }, 50));
  const units = merge(chosen.data, found.data?.items ?? []);
  return (
    <Select
      label={hideLabel ? undefined : label}
      aria-label={hideLabel ? label : undefined}
      description={description}
      error={error}
      placeholder={placeholder ?? t('territory.choose')}
      searchable
      clearable
      value={value}
      onChange={onChange}
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      nothingFoundMessage={t('territory.noneFound')}
      data={units.map((unit) => ({ value: unit.id, label: nameOf(unit) }))}
    />
  );
}

/** Former names repeat across districts, so they carry theirs. */
function nameOf(unit: AdministrativeUnit): string {
  return !unit.current && unit.parent ? `${unit.name} (${unit.parent.name})` : unit.name;
}

function merge(chosen: AdministrativeUnit | undefined, found: AdministrativeUnit[]): AdministrativeUnit[] {
  return chosen && !found.some((unit) => unit.id === chosen.id) ? [chosen, ...found] : found;
}

export function UnitName({ unitId }: { unitId: string }) {
  const unit = useQuery(unitQuery(unitId));
  return unit.data?.name ?? null;
}

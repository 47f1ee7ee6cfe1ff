import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getAdministrativeUnit, listAdministrativeUnits } from '@/shared/api';
import { oneOf, text } from '@/shared/ui/searchParams';

export interface UnitSearch {
  q?: string;
  period?: 'CURRENT' | 'FORMER';
  level?: 'COMMUNE' | 'DISTRICT' | 'PROVINCE';
  cursor?: string;
}

export const readUnitSearch = (raw: Record<string, unknown>): UnitSearch & { unit?: string } => ({
  q: text(raw.q),
  period: oneOf(['CURRENT', 'FORMER'])(raw.period),
  cursor: text(raw.cursor),
  unit: text(raw.unit),
});

export const unitsQuery = (search: UnitSearch, limit = 50) =>
  queryOptions({
    queryKey: ['administrative-units', 'list', search, limit],
    queryFn: ({ signal }) => listAdministrativeUnits({ ...search, limit, count: true }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
  });

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['administrative-units', 'one', id],
    queryFn: ({ signal }) => getAdministrativeUnit(id, { signal }),
    staleTime: 10 * 60_000,
  });

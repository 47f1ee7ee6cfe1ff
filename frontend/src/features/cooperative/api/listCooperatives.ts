import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listCooperatives } from '@/shared/api';
import type { CooperativeSearch } from './search';

export const cooperativesQuery = (search: CooperativeSearch) =>
  queryOptions({
    queryKey: ['cooperatives', 'list', search],
    queryFn: ({ signal }) => listCooperatives({ ...search, sort: search.sort ?? 'name', limit: 50, count: true }, { signal }),
    placeholderData: keepPreviousData,
  });

import { queryOptions } from '@tanstack/react-query';
import { listCooperatives } from '@/shared/api';
import type { CooperativeSearch } from './search';

/** Only the count is wanted, so the page of records is kept as small as the API allows. */
export const countQuery = (filter: CooperativeSearch) =>
  queryOptions({
    queryKey: ['cooperatives', 'list', 'count', filter],
    queryFn: async ({ signal }) => (await listCooperatives({ ...filter, limit: 1, count: true }, { signal })).total ?? null,
  });

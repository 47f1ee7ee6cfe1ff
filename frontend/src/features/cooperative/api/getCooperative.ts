import { queryOptions } from '@tanstack/react-query';
import { getCooperative } from '@/shared/api';

export const cooperativeQuery = (id: string) =>
  queryOptions({
    queryKey: ['cooperatives', 'one', id],
    queryFn: ({ signal }) => getCooperative(id, { signal }),
  });

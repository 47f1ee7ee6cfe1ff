import { queryOptions } from '@tanstack/react-query';
import { listIndicators } from '@/shared/api';

export const indicatorsQuery = () =>
  queryOptions({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => listIndicators({ signal }),
    staleTime: 10 * 60_000,
  });

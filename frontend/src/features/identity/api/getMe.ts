import { queryOptions } from '@tanstack/react-query';
import { getMe } from '@/shared/api';

export const meQuery = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => getMe({ signal }),
    staleTime: 60_000,
  });

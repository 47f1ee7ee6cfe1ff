import { queryOptions } from '@tanstack/react-query';
import { listCooperativeModels } from '@/shared/api';

export const cooperativeModelsQuery = () =>
  queryOptions({
    queryKey: ['cooperative-models'],
    queryFn: ({ signal }) => listCooperativeModels({ signal }),
    staleTime: 10 * 60_000,
  });

import { QueryClient } from '@tanstack/react-query';
import { isApiError } from '@/shared/api';

/** What people look at may be half a minute old; what they ask anew is fetched anew. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // The client has already repeated what is worth repeating.
        retry: false,
        refetchOnWindowFocus: (query) => !isApiError(query.state.error),
      },
      mutations: { retry: false },
    },
  });
}

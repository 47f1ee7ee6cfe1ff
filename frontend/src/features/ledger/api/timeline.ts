import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import { getCooperativeTimeline, listLedgerEntries, verifyLedger } from '@/shared/api';

export const cooperativeTimelineQuery = (cooperativeId: string) =>
  infiniteQueryOptions({
    queryKey: ['ledger', 'timeline', cooperativeId],
    queryFn: ({ pageParam, signal }) => getCooperativeTimeline(cooperativeId, { cursor: pageParam, limit: 30 }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const ledgerQuery = () =>
  infiniteQueryOptions({
    queryKey: ['ledger', 'entries'],
    queryFn: ({ pageParam, signal }) => listLedgerEntries({ cursor: pageParam, limit: 30 }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const useVerifyLedger = () => useMutation({ mutationFn: () => verifyLedger() });

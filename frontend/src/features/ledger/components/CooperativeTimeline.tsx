import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TimelineProps } from '@/shared/ui/slots';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import { cooperativeTimelineQuery } from '../api/timeline';
import { LedgerEntries } from './LedgerEntries';

export function CooperativeTimeline({ cooperativeId, names }: TimelineProps) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(cooperativeTimelineQuery(cooperativeId));
  if (query.isPending) return <LoadingRows rows={5} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const entries = query.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) return <Message title={t('ledger.noEntries')} />;
  return <LedgerEntries names={names} entries={entries} hasMore={query.hasNextPage} loadingMore={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />;
}

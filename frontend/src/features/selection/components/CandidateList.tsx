import { Anchor, Box, Button, Center } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatTaxCode } from '@/shared/format/number';
import { useFormat } from '@/shared/format/useFormat';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Highlight } from '@/shared/ui/Highlight';
import { SearchField } from '@/shared/ui/SearchField';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import type { Candidate } from '../api/model';
import { candidatesQuery, type CandidateFilter } from '../api/candidates';
import { OutcomeTag } from './tags';

interface CandidateListProps {
  roundId: string;
  filter: CandidateFilter;
  onQuery: (q: string) => void;
  onWhy: (candidateId: string) => void;
  selected?: string;
}

export function CandidateList({ roundId, filter, onQuery, onWhy, selected }: CandidateListProps) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(candidatesQuery(roundId, filter));
  const columns = useColumns(filter.q, onWhy);
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Box p="md" pb="sm" maw={440} className="no-print">
        <SearchField value={filter.q ?? ''} onChange={onQuery} label={t('round.searchCandidates')} placeholder={t('round.searchCandidates')} />
      </Box>
      {query.isPending && <LoadingRows />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && rows.length === 0 && <Message title={t('round.noCandidates')}>{t('round.noCandidatesText')}</Message>}
      {rows.length > 0 && <DataTable caption={t('round.tab.candidates')} columns={columns} rows={rows} rowKey={(row) => row.id} onOpen={(row) => onWhy(row.id)} stale={query.isPlaceholderData} selectedKey={selected} />}
      {query.hasNextPage && (
        <Center py="md">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </Center>
      )}
    </>
  );
}

function useColumns(q: string | undefined, onWhy: (id: string) => void): Column<Candidate>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t('cooperative.name'),
      title: true,
      render: (row) => (
        <Anchor component="button" type="button" ta="start" fw={550} data-row-link onClick={() => onWhy(row.id)} aria-label={t('round.whyOf', { name: row.cooperative.name })}>
          <Highlight text={row.cooperative.name} query={q} />
        </Anchor>
      ),
    },
    { key: 'taxCode', header: t('cooperative.taxCode'), minor: true, render: (row) => (row.cooperative.taxCode ? <span className="tabular">{formatTaxCode(row.cooperative.taxCode)}</span> : '—') },
    { key: 'unit', header: t('cooperative.unit'), minor: true, render: (row) => row.cooperative.unitName ?? '—' },
    { key: 'outcome', header: t('round.outcome'), render: (row) => <OutcomeTag outcome={row.outcome} /> },
    { key: 'why', header: t('round.why'), render: (row) => <WhyInBrief candidate={row} /> },
    { key: 'dossier', header: t('round.dossier'), render: (row) => t(`round.dossierState.${dossierKey(row.dossierComplete)}`) },
    { key: 'rank', header: t('ranking.rank'), numeric: true, render: (row) => (row.rank == null ? '—' : format.number(row.rank)) },
  ];
}

export const dossierKey = (complete: boolean | null | undefined) => (complete === true ? 'yes' : complete === false ? 'no' : 'unknown');

function WhyInBrief({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation();
  const failed = candidate.failedConditions?.length ?? 0;
  const unknown = candidate.unknownConditions?.length ?? 0;
  const parts = [failed > 0 && t('round.failedCount', { count: failed }), unknown > 0 && t('round.unknownCount', { count: unknown })].filter(Boolean);
  if (parts.length > 0) return parts.join(', ');
  return candidate.outcome ? t('round.allMet') : '—';
}

import { Anchor, Box, Button, Center, Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTaxCode } from '@/shared/format/number';
import { useFormat } from '@/shared/format/useFormat';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Highlight } from '@/shared/ui/Highlight';
import { SearchField } from '@/shared/ui/SearchField';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import type { Candidate } from '../api/model';
import { candidatesQuery, type CandidateFilter } from '../api/candidates';
import { DossierBar } from './DossierBar';
import { OutcomeTag } from './tags';

interface CandidateListProps {
  roundId: string;
  filter: CandidateFilter;
  onQuery: (q: string) => void;
  onWhy: (candidateId: string) => void;
  selected?: string;
  /** Whether dossiers may be checked here, many at a time. */
  checking?: boolean;
}

export function CandidateList({ roundId, filter, onQuery, onWhy, selected, checking = false }: CandidateListProps) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(candidatesQuery(roundId, filter));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const columns = useColumns(filter.q, onWhy, checking ? { picked, onPick: setPicked } : undefined);
  return (
    <>
      <Box p="md" pb="sm" maw={440} className="no-print">
        <SearchField value={filter.q ?? ''} onChange={onQuery} label={t('round.searchCandidates')} placeholder={t('round.searchCandidates')} />
      </Box>
      {query.isPending && <LoadingRows />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && rows.length === 0 && <Message title={t('round.noCandidates')}>{t('round.noCandidatesText')}</Message>}
      {checking && rows.length > 0 && <DossierBar roundId={roundId} shown={rows.map((row) => row.id)} picked={picked} onPick={setPicked} />}
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

interface Picking {
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
}

function useColumns(q: string | undefined, onWhy: (id: string) => void, picking?: Picking): Column<Candidate>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    ...(picking ? [pickColumn(picking, t('dossiers.column'), (name) => t('dossiers.pick', { name }))] : []),
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

function pickColumn({ picked, onPick }: Picking, header: string, label: (name: string) => string): Column<Candidate> {
  return {
    key: 'pick',
    header,
    render: (row) => (
      <Checkbox
        size="sm"
        aria-label={label(row.cooperative.name ?? '')}
        checked={picked.has(row.id)}
        onChange={() => onPick(picked.has(row.id) ? new Set([...picked].filter((id) => id !== row.id)) : new Set([...picked, row.id]))}
      />
    ),
  };
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

import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFigure, useFormat } from '@/shared/format/useFormat';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { StatusTag } from '@/shared/ui/StatusTag';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import type { RankingPlace, SelectionRound } from '../api/model';
import { rankingQuery } from '../api/candidates';

interface RankingListProps {
  round: SelectionRound;
  onWhy: (candidateId: string) => void;
  selected?: string;
}

export function RankingList({ round, onWhy, selected }: RankingListProps) {
  const { t } = useTranslation();
  const query = useQuery(rankingQuery(round.id));
  const rows = query.data?.items ?? [];
  const columns = useColumns(rows[0], round.quota, onWhy);
  if (query.isPending) return <LoadingRows />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (rows.length === 0) return <Message title={t('ranking.none')}>{t('ranking.noneText')}</Message>;
  return <DataTable caption={t('round.tab.ranking')} columns={columns} rows={rows} rowKey={(row) => row.candidateId} onOpen={(row) => onWhy(row.candidateId)} selectedKey={selected} />;
}

function useColumns(first: RankingPlace | undefined, quota: number, onWhy: (id: string) => void): Column<RankingPlace>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useFigure();
  const values = (first?.values ?? []).map(
    (rule): Column<RankingPlace> => ({
      key: rule.key,
      header: format.name(rule),
      numeric: true,
      render: (row) => {
        const own = row.values.find((one) => one.key === rule.key);
        return figure(own?.value, own?.unit);
      },
    }),
  );
  return [
    { key: 'rank', header: t('ranking.rank'), numeric: true, render: (row) => format.number(row.rank) },
    {
      key: 'name',
      header: t('cooperative.name'),
      title: true,
      render: (row) => (
        <>
          <Anchor component="button" type="button" ta="start" fw={550} data-row-link onClick={() => onWhy(row.candidateId)}>
            {row.cooperative.name}
          </Anchor>
          {row.rank <= quota && (
            <>
              {' '}
              <StatusTag tone="accent">{t('ranking.withinQuota')}</StatusTag>
            </>
          )}
        </>
      ),
    },
    ...values,
    { key: 'separated', header: t('ranking.separatedBy'), render: (row) => <Separation row={row} /> },
  ];
}

/** Which rule put this one behind the one above it, with both values. */
export function Separation({ row }: { row: RankingPlace }) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useFigure();
  if (row.tied) return <StatusTag tone="warn">{t('ranking.tied')}</StatusTag>;
  if (!row.separatedBy) return '—';
  const { own, above, unit } = row.separatedBy;
  return (
    <>
      {format.name(row.separatedBy)}
      {(own != null || above != null) && <div className="tabular">{t('ranking.against', { own: figure(own, unit), above: figure(above, unit) })}</div>}
    </>
  );
}

import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccess } from '@/shared/auth/AccessContext';
import { useFormat } from '@/shared/format/useFormat';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Page, Section } from '@/shared/ui/Page';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import type { SelectionRound } from '../api/model';
import { roundsQuery } from '../api/rounds';
import { RoundStatusTag } from '../components/tags';

export function RoundListPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { may } = useAccess();
  const query = useQuery(roundsQuery());
  const columns = useColumns();
  const create = may('SELECTION_WRITE') ? (
    <Button component={Link} to="/selection-rounds/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('round.create')}
    </Button>
  ) : undefined;
  return (
    <Page title={t('round.list')} description={t('round.listText')} actions={create}>
      <Section flush>
        {query.isPending && <LoadingRows rows={5} />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.data?.items.length === 0 && (
          <Message title={t('round.noneYet')} action={create}>
            {t('round.noneYetText')}
          </Message>
        )}
        {query.data && query.data.items.length > 0 && <DataTable caption={t('round.list')} columns={columns} rows={query.data.items} rowKey={(row) => row.id} onOpen={(row) => void navigate({ to: '/selection-rounds/$roundId', params: { roundId: row.id } })} />}
      </Section>
    </Page>
  );
}

function useColumns(): Column<SelectionRound>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t('round.name'),
      title: true,
      render: (row) => (
        <Anchor component={Link} to="/selection-rounds/$roundId" params={{ roundId: row.id } as never} data-row-link fw={550}>
          {row.name}
        </Anchor>
      ),
    },
    { key: 'status', header: t('round.status'), render: (row) => <RoundStatusTag status={row.status} /> },
    { key: 'next', header: t('round.nextStep'), minor: true, render: (row) => t(`round.next.${row.status}`) },
    { key: 'criteria', header: t('round.criteria'), minor: true, render: (row) => `${format.name(row.criteria)} · ${t('criteria.version', { number: row.criteria.version })}` },
    { key: 'dataYear', header: t('round.dataYear'), numeric: true, render: (row) => row.dataYear },
    { key: 'quota', header: t('round.quota'), numeric: true, render: (row) => row.quota },
    { key: 'candidates', header: t('round.candidates'), numeric: true, render: (row) => format.number(row.counts.candidates ?? 0) },
    { key: 'eligible', header: t('outcome.ELIGIBLE'), numeric: true, render: (row) => format.number(row.counts.eligible ?? 0) },
  ];
}

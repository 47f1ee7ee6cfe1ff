import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CriteriaSet } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Page, Section } from '@/shared/ui/Page';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import { criteriaSetsQuery } from '../api/criteriaSets';
import { VersionTag } from '../components/VersionTag';

export function CriteriaSetListPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const query = useQuery(criteriaSetsQuery());
  const columns = useColumns();
  return (
    <Page title={t('criteria.title')} description={t('criteria.description')}>
      <Section flush>
        {query.isPending && <LoadingRows rows={4} />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.data?.items.length === 0 && <Message title={t('criteria.none')} />}
        {query.data && query.data.items.length > 0 && <DataTable caption={t('criteria.title')} columns={columns} rows={query.data.items} rowKey={(row) => row.id} onOpen={(row) => void navigate({ to: '/criteria-sets/$criteriaSetId', params: { criteriaSetId: row.id } })} />}
      </Section>
    </Page>
  );
}

function useColumns(): Column<CriteriaSet>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t('criteria.name'),
      title: true,
      render: (row) => (
        <Anchor component={Link} to="/criteria-sets/$criteriaSetId" params={{ criteriaSetId: row.id } as never} data-row-link fw={550}>
          {format.name(row)}
        </Anchor>
      ),
    },
    { key: 'law', header: t('criteria.law'), render: (row) => row.law ?? '—' },
    {
      key: 'versions',
      header: t('criteria.versions'),
      render: (row) => (row.versions ?? []).map((version) => (
        <div key={version.number}>
          {t('criteria.version', { number: version.number })} <VersionTag status={version.status} />
        </div>
      )),
    },
  ];
}

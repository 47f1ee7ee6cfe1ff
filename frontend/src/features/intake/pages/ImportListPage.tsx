import { Anchor, Button, Center } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Page, Section } from '@/shared/ui/Page';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import { importsQuery } from '../api/imports';
import { ImportStateTag } from '../components/ImportStateTag';

export function ImportListPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const query = useInfiniteQuery(importsQuery());
  const columns = useColumns();
  const runs = query.data?.pages.flatMap((page) => page.items) ?? [];
  const start = (
    <Button component={Link} to="/imports/new" leftSection={<IconFileImport size={17} aria-hidden />}>
      {t('intake.new')}
    </Button>
  );
  return (
    <Page title={t('intake.history')} description={t('intake.historyText')} actions={start}>
      <Section flush>
        {query.isPending && <LoadingRows />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.data && runs.length === 0 && <Message title={t('intake.noneYet')}>{t('intake.noneYetText')}</Message>}
        {runs.length > 0 && <DataTable caption={t('intake.history')} columns={columns} rows={runs} rowKey={(run) => run.id} onOpen={(run) => void navigate({ to: '/imports/$importId', params: { importId: run.id } })} />}
        {query.hasNextPage && (
          <Center py="md">
            <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('list.more')}
            </Button>
          </Center>
        )}
      </Section>
    </Page>
  );
}

function useColumns(): Column<ImportSummary>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'file',
      header: t('intake.file'),
      title: true,
      render: (run) => (
        <Anchor component={Link} to="/imports/$importId" params={{ importId: run.id } as never} data-row-link fw={550}>
          {run.fileName}
        </Anchor>
      ),
    },
    { key: 'kind', header: t('intake.kind'), render: (run) => t(run.dryRun ? 'intake.trial' : 'intake.real') },
    { key: 'state', header: t('intake.state'), render: (run) => <ImportStateTag run={run} /> },
    { key: 'rows', header: t('intake.all'), numeric: true, render: (run) => format.number(run.counts.rows) },
    { key: 'create', header: t('intake.count.CREATE'), numeric: true, render: (run) => format.number(run.counts.create) },
    { key: 'update', header: t('intake.count.UPDATE'), numeric: true, minor: true, render: (run) => format.number(run.counts.update) },
    { key: 'error', header: t('intake.count.ERROR'), numeric: true, render: (run) => format.number(run.counts.error) },
    { key: 'at', header: t('intake.at'), numeric: true, render: (run) => format.instant(run.createdAt) },
  ];
}

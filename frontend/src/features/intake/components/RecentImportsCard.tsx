import { Anchor } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/useFormat';
import { Section } from '@/shared/ui/Page';
import { RowList } from '@/shared/ui/RowList';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import { importsQuery } from '../api/imports';
import { ImportStateTag } from './ImportStateTag';

const SHOWN = 6;

export function RecentImportsCard() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useInfiniteQuery(importsQuery());
  const runs = query.data?.pages.flatMap((page) => page.items).slice(0, SHOWN) ?? [];
  return (
    <Section
      flush
      title={t('home.imports')}
      actions={
        <Anchor component={Link} to="/imports" size="sm">
          {t('home.all')}
        </Anchor>
      }
    >
      {query.isPending && <LoadingRows rows={3} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && runs.length === 0 && <Message title={t('intake.noneYet')}>{t('intake.noneYetText')}</Message>}
      <RowList
        rows={runs.map((run) => ({
          key: run.id,
          title: (
            <Anchor component={Link} to="/imports/$importId" params={{ importId: run.id } as never} fw={550}>
              {run.fileName}
            </Anchor>
          ),
          text: `${t(run.dryRun ? 'intake.trial' : 'intake.real')} · ${t('intake.rowCount', { count: run.counts.rows, figure: format.number(run.counts.rows) })} · ${format.relative(run.createdAt)}`,
          aside: <ImportStateTag run={run} />,
        }))}
      />
    </Section>
  );
}

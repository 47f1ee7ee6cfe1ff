import { Anchor, Button, Center } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportRowAction, ImportRow, Import } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import { importRowsQuery } from '../api/imports';
import { RowChanges, RowIssues } from './RowDetails';
import classes from './Intake.module.css';

const tones: Record<ImportRowAction, Tone> = { PENDING: 'quiet', ERROR: 'bad', CREATE: 'good', UPDATE: 'accent', UNCHANGED: 'quiet', SKIPPED: 'warn' };
const order = ['ERROR', 'CREATE', 'UPDATE', 'UNCHANGED', 'SKIPPED'] as const;

interface ImportRowsProps {
  run: Import;
  importId: string;
  action: ImportRowAction | undefined;
  onAction: (action: ImportRowAction | undefined) => void;
}

export function ImportRows({ run, importId, action, onAction }: ImportRowsProps) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(importRowsQuery(importId, action));
  const columns = useColumns();
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ActionTabs run={run} action={action} onAction={onAction} />
      {query.isPending && <LoadingRows />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && rows.length === 0 && <Message title={t('intake.noRows')} />}
      {rows.length > 0 && <DataTable caption={t('intake.rows')} columns={columns} rows={rows} rowKey={(row) => `${row.sheet ?? ''}:${row.row}`} stale={query.isPlaceholderData} />}
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

/** The counts are the filter: what would happen, and how often. */
function ActionTabs({ run, action, onAction }: Omit<ImportRowsProps, 'importId'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts: Record<(typeof order)[number], number> = {
    ERROR: run.counts.error,
    SKIPPED: run.counts.skipped,
    CREATE: run.counts.create,
    UPDATE: run.counts.update,
    UNCHANGED: run.counts.unchanged,
  };
  const tab = (name: ImportRowAction | undefined, label: string, count: number) => (
    <button key={label} type="button" className={classes.tab} aria-pressed={action === name} onClick={() => onAction(name)}>
      {label} <b>{format.number(count)}</b>
    </button>
  );
  return (
    <div className={classes.tabs} role="group" aria-label={t('intake.filter')}>
      {tab(undefined, t('intake.all'), run.counts.rows)}
      {order.map((name) => tab(name, t(`intake.count.${name}`), counts[name]))}
    </div>
  );
}

function useColumns(): Column<ImportRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      header: t('intake.who'),
      title: true,
      render: (row) => (
        <>
          {row.cooperativeId ? (
            <Anchor component={Link} to="/cooperatives/$cooperativeId" params={{ cooperativeId: row.cooperativeId } as never}>
              {row.name ?? t('intake.unnamed')}
            </Anchor>
          ) : (
            (row.name ?? t('intake.unnamed'))
          )}
          {row.taxCode && <div className={classes.note}>{row.taxCode}</div>}
        </>
      ),
    },
    { key: 'place', header: t('intake.place'), render: (row) => <span className="tabular">{t('intake.rowOf', { sheet: row.sheet ?? '', row: row.row })}</span> },
    { key: 'action', header: t('intake.action'), render: (row) => <StatusTag tone={tones[row.action]}>{t(`intake.rowAction.${row.action}`)}</StatusTag> },
    {
      key: 'details',
      header: t('intake.details'),
      render: (row) => (
        <>
          <RowIssues issues={row.issues} />
          {row.action === 'UPDATE' && <RowChanges changes={row.changes ?? []} />}
          {row.issues.length === 0 && row.action !== 'UPDATE' && <span aria-hidden>—</span>}
        </>
      ),
    },
  ];
}

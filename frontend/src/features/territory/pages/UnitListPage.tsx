import { Anchor, SegmentedControl, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AdministrativeUnit } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { CursorPager } from '@/shared/ui/CursorPager';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Highlight } from '@/shared/ui/Highlight';
import { Page, Section } from '@/shared/ui/Page';
import { SearchField } from '@/shared/ui/SearchField';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import { useListSearch } from '@/shared/ui/useListSearch';
import { unitsQuery, type UnitSearch } from '../api/listAdministrativeUnits';
import { UnitDrawer } from '../components/UnitDrawer';

/** Today's wards and communes beside those of before July 2025, found by either name. */
export function UnitListPage({ search }: { search: UnitSearch & { unit?: string } }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = useListSearch(search);
  const period = search.period ?? 'CURRENT';
  const open = (unit: string | undefined) => void navigate({ to: '.', search: { ...search, unit } as never, replace: true, resetScroll: false });
  const { unit, ...filter } = search;
  const query = useQuery(unitsQuery({ ...filter, period, level: 'COMMUNE' }));
  const columns = useColumns(search.q, period, open);
  return (
    <Page title={t('territory.title')} description={t('territory.description')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" maw={760}>
        <SearchField value={search.q ?? ''} onChange={(q) => void list.change({ q: q || undefined })} label={t('territory.search')} placeholder={t('territory.search')} />
        <SegmentedControl
          aria-label={t('territory.period')}
          value={period}
          onChange={(value) => void list.change({ period: value as UnitSearch['period'] })}
          data={[
            { value: 'CURRENT', label: t('territory.current') },
            { value: 'FORMER', label: t('territory.former') },
          ]}
        />
      </SimpleGrid>
      <Section flush>
        {query.isPending && <LoadingRows rows={12} />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.data?.items.length === 0 && <Message title={t('territory.noneFound')}>{t('territory.noneFoundText')}</Message>}
        {query.data && query.data.items.length > 0 && (
          <>
            <DataTable caption={t('territory.title')} columns={columns} rows={query.data.items} rowKey={(row) => row.id} onOpen={(row) => open(row.id)} selectedKey={unit} stale={query.isPlaceholderData} />
            <CursorPager
              summary={query.data.total ? t('list.shownOf', { shown: query.data.items.length, total: query.data.total.count }) : t('list.shown', { shown: query.data.items.length })}
              page={list.page}
              canGoBack={list.canGoBack}
              nextCursor={query.data.nextCursor}
              onBack={() => void list.back()}
              onNext={(cursor) => void list.next(cursor)}
            />
          </>
        )}
      </Section>
      {unit && <UnitDrawer unitId={unit} onClose={() => open(undefined)} onOpen={open} />}
    </Page>
  );
}

function useColumns(q: string | undefined, period: 'CURRENT' | 'FORMER', onOpen: (id: string) => void): Column<AdministrativeUnit>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<AdministrativeUnit>[] = [
    { key: 'name', header: t('territory.name'), title: true,
      render: (row) => (
        <Anchor component="button" type="button" data-row-link ta="start" fw={550} onClick={() => onOpen(row.id)}>
          <Highlight text={row.name} query={q} />
        </Anchor>
      ), },
    { key: 'code', header: t('territory.code'), render: (row) => <span className="tabular">{row.code}</span> },
  ];
  if (period === 'FORMER') columns.push({ key: 'parent', header: t('territory.parent'), render: (row) => row.parent?.name ?? '—' });
  else columns.push({ key: 'area', header: t('territory.area'), numeric: true, render: (row) => (row.areaKm2 == null ? '—' : `${format.number(row.areaKm2)} km²`) });
  return columns;
}

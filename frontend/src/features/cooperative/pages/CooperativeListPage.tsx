import { Button, Stack } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Total } from '@/shared/api';
import { useAccess } from '@/shared/auth/AccessContext';
import { useFormat } from '@/shared/format/useFormat';
import { CursorPager } from '@/shared/ui/CursorPager';
import { DataTable } from '@/shared/ui/DataTable';
import { FilterChips, type FilterChip } from '@/shared/ui/FilterChips';
import { Page, Section } from '@/shared/ui/Page';
import type { UnitPicker } from '@/shared/ui/slots';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import { useListSearch } from '@/shared/ui/useListSearch';
import { cooperativesQuery } from '../api/listCooperatives';
import type { CooperativeSearch } from '../api/search';
import { useCooperativeColumns } from '../components/cooperativeColumns';
import { CooperativeFilters } from '../components/CooperativeFilters';

interface CooperativeListPageProps {
  search: CooperativeSearch;
  unitPicker: UnitPicker;
  unitName: ComponentType<{ unitId: string }>;
}

export function CooperativeListPage({ search, unitPicker, unitName }: CooperativeListPageProps) {
  const { t } = useTranslation();
  const list = useListSearch(search);
  const chips = useChips(search, list.change);
  return (
    <Page title={t('cooperative.list')} actions={<ListActions />}>
      <Stack gap="xs">
        <CooperativeFilters search={search} onChange={list.change} unitPicker={unitPicker} />
        <FilterChips chips={chips} onClear={() => list.change(NOTHING)} />
        {search.unitId && <ChosenUnit unitId={search.unitId} unitName={unitName} />}
      </Stack>
      <Section flush>
        <Results search={search} filtered={chips.length > 0 || Boolean(search.q)} list={list} />
      </Section>
    </Page>
  );
}

const NOTHING = { q: undefined, sector: undefined, status: undefined, kind: undefined, unitId: undefined };

function ChosenUnit({ unitId, unitName: UnitName }: { unitId: string; unitName: ComponentType<{ unitId: string }> }) {
  return (
    <p className="only-print">
      <UnitName unitId={unitId} />
    </p>
  );
}

interface ResultsProps {
  search: CooperativeSearch;
  filtered: boolean;
  list: ReturnType<typeof useListSearch<CooperativeSearch>>;
}

function Results({ search, filtered, list }: ResultsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useCooperativeColumns(search.q);
  const query = useQuery(cooperativesQuery(search));
  const summary = useSummary(query.data?.items.length ?? 0, query.data?.total);

  if (query.isPending) return <LoadingRows rows={12} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.items.length === 0) {
    return (
      <Message title={t(filtered ? 'cooperative.noneFound' : 'cooperative.noneYet')} action={filtered ? <Button variant="default" onClick={() => list.change(NOTHING)}>{t('list.clearFilters')}</Button> : undefined}>
        {t(filtered ? 'cooperative.noneFoundText' : 'cooperative.noneYetText')}
      </Message>
    );
  }
  return (
    <>
      <DataTable
        caption={t('cooperative.list')}
        columns={columns}
        rows={query.data.items}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/cooperatives/$cooperativeId', params: { cooperativeId: row.id } })}
        sort={search.sort ?? 'name'}
        onSort={(sort) => void list.change({ sort: sort as CooperativeSearch['sort'] })}
        stale={query.isPlaceholderData}
      />
      <CursorPager summary={summary} page={list.page} canGoBack={list.canGoBack} nextCursor={query.data.nextCursor} onBack={() => void list.back()} onNext={(cursor) => void list.next(cursor)} />
    </>
  );
}

function useSummary(shown: number, total?: Total | null): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (!total) return t('list.shown', { shown: format.number(shown) });
  return t(total.atLeast ? 'list.shownOfAtLeast' : 'list.shownOf', { shown: format.number(shown), total: format.number(total.count ?? 0) });
}

function useChips(search: CooperativeSearch, change: (patch: Partial<CooperativeSearch>) => unknown): FilterChip[] {
  const { t } = useTranslation();
  const chips: FilterChip[] = [];
  const add = (key: keyof CooperativeSearch, label: string) => chips.push({ key, label, onRemove: () => void change({ [key]: undefined }) });
  if (search.sector) add('sector', t(`sector.${search.sector}`));
  if (search.status) add('status', t(`cooperativeStatus.${search.status}`));
  if (search.kind) add('kind', t(`kind.${search.kind}`));
  if (search.unitId) add('unitId', t('cooperative.oneUnit'));
  return chips;
}

function ListActions() {
  const { t } = useTranslation();
  const { may } = useAccess();
  return (
    <>
      {may('IMPORT_RUN') && (
        <Button component={Link} to="/imports/new" variant="default" leftSection={<IconFileImport size={17} aria-hidden />}>
          {t('cooperative.import')}
        </Button>
      )}
      {may('COOPERATIVE_WRITE') && (
        <Button component={Link} to="/cooperatives/new" leftSection={<IconPlus size={17} aria-hidden />}>
          {t('cooperative.create')}
        </Button>
      )}
    </>
  );
}

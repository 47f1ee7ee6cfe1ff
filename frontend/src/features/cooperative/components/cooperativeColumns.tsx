import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CooperativeSummary } from '@/shared/api';
import { formatTaxCode } from '@/shared/format/number';
import { useFormat } from '@/shared/format/useFormat';
import type { Column } from '@/shared/ui/DataTable';
import { Highlight } from '@/shared/ui/Highlight';
import { CooperativeStatusTag } from './CooperativeStatusTag';

export function useCooperativeColumns(query: string | undefined): Column<CooperativeSummary>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t('cooperative.name'),
      title: true,
      sort: 'name',
      render: (row) => (
        <Anchor component={Link} to="/cooperatives/$cooperativeId" params={{ cooperativeId: row.id } as never} data-row-link fw={550}>
          <Highlight text={row.name} query={query} />
        </Anchor>
      ),
    },
    {
      key: 'taxCode',
      header: t('cooperative.taxCode'),
      render: (row) => {
        const code = row.taxCode ? formatTaxCode(row.taxCode) : (row.certificateNumber ?? '—');
        return <Highlight text={code} query={query} />;
      },
    },
    { key: 'sector', header: t('cooperative.sector'), render: (row) => (row.sector ? t(`sector.${row.sector}`) : '—') },
    { key: 'unit', header: t('cooperative.unit'), render: (row) => row.unit?.name ?? '—' },
    {
      key: 'officialMembers',
      header: t('cooperative.officialMembers'),
      numeric: true,
      sort: 'officialMembers',
      minor: true,
      render: (row) => (row.officialMembers == null ? '—' : format.number(row.officialMembers)),
    },
    {
      key: 'charterCapital',
      header: t('cooperative.charterCapital'),
      numeric: true,
      sort: 'charterCapital',
      render: (row) => (row.charterCapital == null ? '—' : format.money(row.charterCapital)),
    },
    {
      key: 'registeredOn',
      header: t('cooperative.registeredOn'),
      numeric: true,
      sort: 'registeredOn',
      minor: true,
      render: (row) => (row.registeredOn ? format.date(row.registeredOn) : '—'),
    },
    { key: 'status', header: t('cooperative.status'), render: (row) => <CooperativeStatusTag status={row.status} /> },
  ];
}

import { Anchor, Drawer, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AdministrativeUnitDetail } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { FactList } from '@/shared/ui/FactList';
import { ErrorState, LoadingRows } from '@/shared/ui/States';
import { unitQuery } from '../api/listAdministrativeUnits';

interface UnitDrawerProps {
  unitId: string;
  onClose: () => void;
  onOpen: (unitId: string) => void;
}

/** One unit with its years, and what it came from or became. */
export function UnitDrawer({ unitId, onClose, onOpen }: UnitDrawerProps) {
  const { t } = useTranslation();
  const query = useQuery(unitQuery(unitId));
  return (
    <Drawer opened onClose={onClose} position="right" title={query.data?.name ?? t('territory.one')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {query.isPending && <LoadingRows rows={4} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && <Details unit={query.data} onOpen={onOpen} />}
    </Drawer>
  );
}

function Details({ unit, onOpen }: { unit: AdministrativeUnitDetail; onOpen: (unitId: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Stack gap="lg">
      <FactList
        columns={3}
        facts={[
          { label: t('territory.code'), value: unit.code },
          { label: t('territory.parent'), value: unit.parent?.name },
          { label: t('territory.area'), value: unit.areaKm2 == null ? null : `${format.number(unit.areaKm2)} km²` },
          { label: t('territory.validFrom'), value: unit.validFrom ? format.date(unit.validFrom) : null },
          { label: t('territory.validTo'), value: unit.validTo ? format.date(unit.validTo) : null },
        ]}
      />
      <Links title={t('territory.formedFrom')} links={unit.formedFrom} onOpen={onOpen} />
      <Links title={t('territory.became')} links={unit.became} onOpen={onOpen} />
    </Stack>
  );
}

function Links({ title, links, onOpen }: { title: string; links: AdministrativeUnitDetail['formedFrom']; onOpen: (unitId: string) => void }) {
  const { t } = useTranslation();
  if (!links?.length) return null;
  return (
    <div>
      <Text fw={600} size="sm" mb={4}>
        {title}
      </Text>
      <Stack gap={2}>
        {links.map((link) => (
          <div key={link.unit.id}>
            <Anchor component="button" type="button" size="sm" onClick={() => onOpen(link.unit.id)}>
              {link.part === 'PART' ? t('territory.partOf', { name: link.unit.name }) : link.unit.name}
            </Anchor>
            {link.note && (
              <Text size="xs" c="dimmed">
                {link.note}
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </div>
  );
}

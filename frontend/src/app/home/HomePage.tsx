import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RegisterCard } from '@/features/cooperative/components/RegisterCard';
import { RecentImportsCard } from '@/features/intake/components/RecentImportsCard';
import { OpenRoundsCard } from '@/features/selection/components/OpenRoundsCard';
import { useAccess } from '@/shared/auth/AccessContext';
import { Page } from '@/shared/ui/Page';

/** What stands in the register and what waits, out of the records themselves. */
export function HomePage() {
  const { t } = useTranslation();
  const { me, may } = useAccess();
  return (
    <Page title={t('home.title', { name: me.name })} description={t('home.text')}>
      {may('COOPERATIVE_READ') && <RegisterCard />}
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        {may('SELECTION_READ') && <OpenRoundsCard />}
        {may('IMPORT_RUN') && <RecentImportsCard />}
      </SimpleGrid>
    </Page>
  );
}

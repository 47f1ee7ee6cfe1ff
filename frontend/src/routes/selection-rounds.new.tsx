import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { criteriaSetsQuery } from '@/features/criteria/api/criteriaSets';
import { RoundCreatePage } from '@/features/selection/pages/RoundCreatePage';
import { UnitSelect } from '@/features/territory/components/UnitSelect';
import { Guarded } from '@/shared/auth/Guarded';
import { Page } from '@/shared/ui/Page';
import { ErrorState, LoadingRows } from '@/shared/ui/States';

export const Route = createFileRoute('/selection-rounds/new')({ component: NewRoundRoute });

function NewRoundRoute() {
  return (
    <Guarded permission="SELECTION_WRITE">
      <NewRound />
    </Guarded>
  );
}

/** The form starts with the version in force chosen, so it waits for the list of versions. */
function NewRound() {
  const { t } = useTranslation();
  const sets = useQuery(criteriaSetsQuery());
  if (sets.data) return <RoundCreatePage criteriaSets={sets.data.items} unitPicker={UnitSelect} />;
  return (
    <Page narrow title={t('round.createTitle')}>
      {sets.isError ? <ErrorState error={sets.error} onRetry={() => void sets.refetch()} /> : <LoadingRows />}
    </Page>
  );
}

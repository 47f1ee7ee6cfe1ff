import { createFileRoute } from '@tanstack/react-router';
import { CriteriaSetListPage } from '@/features/criteria/pages/CriteriaSetListPage';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/criteria-sets/')({ component: CriteriaSetsRoute });

function CriteriaSetsRoute() {
  return (
    <Guarded permission="CRITERIA_READ">
      <CriteriaSetListPage />
    </Guarded>
  );
}

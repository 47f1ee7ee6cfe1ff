import { createFileRoute } from '@tanstack/react-router';
import { RoundListPage } from '@/features/selection/pages/RoundListPage';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/selection-rounds/')({ component: RoundsRoute });

function RoundsRoute() {
  return (
    <Guarded permission="SELECTION_READ">
      <RoundListPage />
    </Guarded>
  );
}

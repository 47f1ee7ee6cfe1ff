import { createFileRoute } from '@tanstack/react-router';
import { CooperativeCreatePage } from '@/features/cooperative/pages/CooperativeCreatePage';
import { UnitSelect } from '@/features/territory/components/UnitSelect';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/cooperatives/new')({ component: NewCooperativeRoute });

function NewCooperativeRoute() {
  return (
    <Guarded permission="COOPERATIVE_WRITE">
      <CooperativeCreatePage unitPicker={UnitSelect} />
    </Guarded>
  );
}

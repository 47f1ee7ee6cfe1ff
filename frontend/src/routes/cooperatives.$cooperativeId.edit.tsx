import { createFileRoute } from '@tanstack/react-router';
import { CooperativeEditPage } from '@/features/cooperative/pages/CooperativeEditPage';
import { UnitSelect } from '@/features/territory/components/UnitSelect';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/cooperatives/$cooperativeId/edit')({ component: EditCooperativeRoute });

function EditCooperativeRoute() {
  const { cooperativeId } = Route.useParams();
  return (
    <Guarded permission="COOPERATIVE_WRITE">
      <CooperativeEditPage cooperativeId={cooperativeId} unitPicker={UnitSelect} />
    </Guarded>
  );
}

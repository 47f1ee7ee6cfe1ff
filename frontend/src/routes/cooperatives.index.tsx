import { createFileRoute } from '@tanstack/react-router';
import { readCooperativeSearch } from '@/features/cooperative/api/search';
import { CooperativeListPage } from '@/features/cooperative/pages/CooperativeListPage';
import { UnitName, UnitSelect } from '@/features/territory/components/UnitSelect';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/cooperatives/')({
  validateSearch: readCooperativeSearch,
  component: CooperativesRoute,
});

function CooperativesRoute() {
  return (
    <Guarded permission="COOPERATIVE_READ">
      <CooperativeListPage search={Route.useSearch()} unitPicker={UnitSelect} unitName={UnitName} />
    </Guarded>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { readUnitSearch } from '@/features/territory/api/listAdministrativeUnits';
import { UnitListPage } from '@/features/territory/pages/UnitListPage';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/administrative-units')({
  validateSearch: readUnitSearch,
  component: UnitsRoute,
});

function UnitsRoute() {
  return (
    <Guarded permission="TERRITORY_READ">
      <UnitListPage search={Route.useSearch()} />
    </Guarded>
  );
}

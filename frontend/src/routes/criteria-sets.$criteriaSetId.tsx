import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { CriteriaSetPage } from '@/features/criteria/pages/CriteriaSetPage';
import { Guarded } from '@/shared/auth/Guarded';
import { whole } from '@/shared/ui/searchParams';

export const Route = createFileRoute('/criteria-sets/$criteriaSetId')({
  validateSearch: (raw: Record<string, unknown>): { version?: number } => ({ version: whole(raw.version) }),
  component: CriteriaSetRoute,
});

function CriteriaSetRoute() {
  const { criteriaSetId } = Route.useParams();
  const { version } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  return (
    <Guarded permission="CRITERIA_READ">
      <CriteriaSetPage criteriaSetId={criteriaSetId} number={version} onNumber={(next) => void navigate({ search: { version: next }, replace: true, resetScroll: false })} />
    </Guarded>
  );
}

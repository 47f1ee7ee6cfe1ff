import { useQuery } from '@tanstack/react-query';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { indicatorsQuery } from '@/features/indicator/api/listIndicators';
import { ImportPage } from '@/features/intake/pages/ImportPage';
import { JobProgress } from '@/features/job/components/JobProgress';
import { Guarded } from '@/shared/auth/Guarded';
import { oneOf } from '@/shared/ui/searchParams';

const actions = ['PENDING', 'ERROR', 'CREATE', 'UPDATE', 'UNCHANGED', 'SKIPPED'] as const;

export const Route = createFileRoute('/imports/$importId')({
  validateSearch: (raw: Record<string, unknown>): { action?: (typeof actions)[number] } => ({ action: oneOf(actions)(raw.action) }),
  component: ImportRoute,
});

function ImportRoute() {
  const { importId } = Route.useParams();
  const { action } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const indicators = useQuery(indicatorsQuery());
  return (
    <Guarded permission="IMPORT_RUN">
      <ImportPage key={importId} importId={importId} action={action} onAction={(next) => void navigate({ search: { action: next }, replace: true, resetScroll: false })} jobProgress={JobProgress} indicators={indicators.data?.items ?? []} />
    </Guarded>
  );
}

import { useQuery } from '@tanstack/react-query';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { cooperativeQuery } from '@/features/cooperative/api/getCooperative';
import { COOPERATIVE_TABS, type CooperativeTab } from '@/features/cooperative/api/search';
import { CooperativePage } from '@/features/cooperative/pages/CooperativePage';
import { indicatorsQuery } from '@/features/indicator/api/listIndicators';
import { CooperativeTimeline } from '@/features/ledger/components/CooperativeTimeline';
import { Guarded } from '@/shared/auth/Guarded';
import { oneOf } from '@/shared/ui/searchParams';

export const Route = createFileRoute('/cooperatives/$cooperativeId/')({
  validateSearch: (raw: Record<string, unknown>): { tab?: CooperativeTab } => ({ tab: oneOf(COOPERATIVE_TABS)(raw.tab) }),
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(cooperativeQuery(params.cooperativeId)),
  component: CooperativeRoute,
});

function CooperativeRoute() {
  const { cooperativeId } = Route.useParams();
  const { tab } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const indicators = useQuery(indicatorsQuery());
  return (
    <Guarded permission="COOPERATIVE_READ">
      <CooperativePage
        cooperativeId={cooperativeId}
        tab={tab ?? 'registration'}
        onTab={(next) => void navigate({ search: { tab: next }, replace: true, resetScroll: false })}
        indicators={indicators.data?.items ?? []}
        timeline={CooperativeTimeline}
      />
    </Guarded>
  );
}

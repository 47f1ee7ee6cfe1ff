import { useQuery } from '@tanstack/react-query';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { cooperativeModelsQuery } from '@/features/cooperative/api/listCooperativeModels';
import { JobProgress } from '@/features/job/components/JobProgress';
import { readRoundSearch } from '@/features/selection/api/roundSearch';
import { roundQuery } from '@/features/selection/api/rounds';
import { RoundPage } from '@/features/selection/pages/RoundPage';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/selection-rounds/$roundId/')({
  validateSearch: readRoundSearch,
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(roundQuery(params.roundId)),
  component: RoundRoute,
});

function RoundRoute() {
  const { roundId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const models = useQuery(cooperativeModelsQuery());
  return (
    <Guarded permission="SELECTION_READ">
      <RoundPage
        roundId={roundId}
        search={search}
        onSearch={(patch) => void navigate({ search: (now) => ({ ...now, ...patch }), replace: true, resetScroll: false })}
        models={models.data?.items ?? []}
        jobProgress={JobProgress}
      />
    </Guarded>
  );
}

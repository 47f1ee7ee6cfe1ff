import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { cooperativeModelsQuery } from '@/features/cooperative/api/listCooperativeModels';
import { DecisionPage } from '@/features/selection/pages/DecisionPage';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/selection-rounds/$roundId/decision')({ component: DecisionRoute });

function DecisionRoute() {
  const { roundId } = Route.useParams();
  const models = useQuery(cooperativeModelsQuery());
  return (
    <Guarded permission="SELECTION_READ">
      <DecisionPage roundId={roundId} models={models.data?.items ?? []} />
    </Guarded>
  );
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { getCriteriaSetVersion, ifMatch, listCriteriaSets, moveCriteriaSetVersion } from '@/shared/api';

export const criteriaSetsQuery = () =>
  queryOptions({
    queryKey: ['criteria-sets', 'list'],
    queryFn: ({ signal }) => listCriteriaSets({ signal }),
  });

export const criteriaVersionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['criteria-sets', 'version', id, number],
    queryFn: ({ signal }) => getCriteriaSetVersion(id, number, { signal }),
  });

export function usePublishVersion(id: string, number: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (version: number) => moveCriteriaSetVersion(id, number, { action: 'PUBLISH' }, {}, ifMatch(version)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['criteria-sets'] }),
  });
}

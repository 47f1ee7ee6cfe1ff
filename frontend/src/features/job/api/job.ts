import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { cancelJob, getJob, type JobState } from '@/shared/api';

const FINISHED: ReadonlySet<JobState> = new Set(['SUCCEEDED', 'FAILED', 'CANCELLED']);

export const isFinished = (state: JobState): boolean => FINISHED.has(state);

const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 3000;

/** Asks often at first, then less and less: short jobs feel immediate, long ones stay cheap. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => getJob(id, { signal }),
    staleTime: 0,
    refetchInterval: (query) => {
      const job = query.state.data;
      if (job && isFinished(job.state)) return false;
      return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.2 ** query.state.dataUpdateCount);
    },
  });

export function useCancelJob(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => cancelJob(id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['jobs', id] }),
  });
}

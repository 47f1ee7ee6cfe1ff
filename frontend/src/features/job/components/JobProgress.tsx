import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/useFormat';
import { FormErrors } from '@/shared/ui/FormErrors';
import { Meter } from '@/shared/ui/Meter';
import type { JobProgressProps } from '@/shared/ui/slots';
import { isFinished, jobQuery, useCancelJob } from '../api/job';

/** Follows one job to its end. Leaving the page does not stop the job. */
export function JobProgress({ jobId, onFinished }: JobProgressProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: job, error } = useQuery(jobQuery(jobId));
  const cancel = useCancelJob(jobId);
  const told = useRef(false);
  const finished = job ? isFinished(job.state) : false;

  useEffect(() => {
    if (!finished || told.current) return;
    told.current = true;
    const failure = job?.state === 'SUCCEEDED' ? null : (job?.problem?.title ?? job?.message ?? t(`job.state.${job?.state ?? 'FAILED'}`));
    onFinished?.(failure);
  }, [finished, job, onFinished, t]);

  if (error) return <FormErrors error={error} />;
  const done = format.number(job?.done ?? 0);
  const counted = job?.total ? t('job.doneOf', { done, total: format.number(job.total) }) : t('job.done', { done });
  const label = job?.message ?? t(`job.state.${job?.state ?? 'QUEUED'}`);
  return (
    <Stack gap={8}>
      <Group justify="space-between" gap="xs">
        <Text fw={550} aria-live="polite">
          {label}
        </Text>
        <Text size="sm" c="dimmed" className="tabular">
          {counted}
        </Text>
      </Group>
      <Meter value={job?.done ?? 0} total={job?.total} label={`${label} ${counted}`} />
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {t('job.mayLeave')}
        </Text>
        {job?.cancellable && !finished && (
          <Button variant="default" size="xs" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('job.cancel')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

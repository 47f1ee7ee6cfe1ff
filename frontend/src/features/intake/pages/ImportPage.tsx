import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRowAction, Import, Indicator } from '@/shared/api';
import { Notice } from '@/shared/ui/Notice';
import { Page, Section } from '@/shared/ui/Page';
import type { JobProgress } from '@/shared/ui/slots';
import { ErrorState, LoadingRows } from '@/shared/ui/States';
import { importQuery } from '../api/imports';
import { ImportPreview } from '../components/ImportPreview';
import { ImportResult } from '../components/ImportResult';
import { WizardSteps } from '../components/WizardSteps';

export interface ImportPageProps {
  importId: string;
  action: ImportRowAction | undefined;
  onAction: (action: ImportRowAction | undefined) => void;
  jobProgress: JobProgress;
  /** The catalogue, to name columns that hold yearly figures. */
  indicators: Indicator[];
}

/** One run of an import, wherever it stands: the address is enough to come back to it. */
export function ImportPage(props: ImportPageProps) {
  const { t } = useTranslation();
  const query = useQuery(importQuery(props.importId));
  const step = query.data && !query.data.dryRun ? 'result' : 'check';
  return (
    <Page title={query.data?.fileName ?? t('intake.title')} eyebrow={t('intake.title')} back={{ to: '/imports', label: t('intake.history') }}>
      <WizardSteps current={step} />
      {query.isPending && (
        <Section>
          <LoadingRows />
        </Section>
      )}
      {query.isError && (
        <Section>
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        </Section>
      )}
      {query.data && <Run {...props} run={query.data} />}
    </Page>
  );
}

function Run({ run, ...props }: ImportPageProps & { run: Import }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { importId } = props;
  const JobProgressSlot = props.jobProgress;
  const reload = useCallback(() => {
    void queryClient.invalidateQueries({ queryKey: ['imports'] });
    void queryClient.invalidateQueries({ queryKey: ['cooperatives'] });
  }, [queryClient]);

  switch (run.job.state) {
    case 'QUEUED':
    case 'RUNNING':
      return (
        <Section title={t(run.dryRun ? 'intake.checking' : 'intake.running')}>
          <JobProgressSlot jobId={importId} onFinished={reload} />
        </Section>
      );
    case 'FAILED':
      return (
        <>
          <Notice tone="bad" title={run.job.problem?.title ?? t('intake.failed')}>
            {run.job.message}
          </Notice>
          <Again />
        </>
      );
    case 'CANCELLED':
      return (
        <>
          <Notice tone="warn" title={t('intake.cancelled')}>
            {t('intake.cancelledText')}
          </Notice>
          <Again />
        </>
      );
    default:
      return run.dryRun ? <ImportPreview {...props} run={run} /> : <ImportResult {...props} run={run} />;
  }
}

function Again() {
  const { t } = useTranslation();
  return (
    <div>
      <Button component={Link} to="/imports/new">
        {t('intake.chooseOther')}
      </Button>
    </div>
  );
}

import { Anchor, Button, Stack } from '@mantine/core';
import { IconPrinter, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/useFormat';
import { FactList } from '@/shared/ui/FactList';
import { FormErrors } from '@/shared/ui/FormErrors';
import { Notice } from '@/shared/ui/Notice';
import { Section } from '@/shared/ui/Page';
import { ErrorState, LoadingRows } from '@/shared/ui/States';
import type { Decision } from '../api/model';
import { decisionQuery, useReplayDecision } from '../api/decision';
import classes from './Decision.module.css';

export function DecidedView({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(decisionQuery(roundId));
  if (query.isPending) return <LoadingRows />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const decision = query.data;
  return (
    <Stack gap="md">
      <Section
        title={t('decision.titleOf', { number: decision.number })}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => window.print()}>
            {t('common.print')}
          </Button>
        }
      >
        <FactList
          facts={[
            { label: t('decision.number'), value: decision.number },
            { label: t('decision.decidedOn'), value: format.date(decision.decidedOn) },
            { label: t('decision.issuingOffice'), value: decision.issuingOffice },
            { label: t('decision.signer'), value: decision.signer },
            { label: t('decision.reason'), value: decision.reason, wide: true },
          ]}
        />
      </Section>
      <Section title={t('decision.selected', { count: decision.selected.length })}>
        <Selected decision={decision} />
      </Section>
      <Frozen roundId={roundId} decision={decision} />
    </Stack>
  );
}

function Selected({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className={classes.chosen}>
      {decision.selected.map((one) => (
        <li key={one.candidateId}>
          <Anchor component={Link} to="/cooperatives/$cooperativeId" params={{ cooperativeId: one.cooperativeId } as never} fw={600}>
            {one.cooperativeName}
          </Anchor>
          {one.rank != null && <span className={classes.quiet}> · {t('ranking.rankOf', { rank: one.rank })}</span>}
          {one.model && <div className={classes.quiet}>{format.name(one.model)}</div>}
          {one.reason && <div>{t('decision.departureSaid', { reason: one.reason })}</div>}
        </li>
      ))}
    </ol>
  );
}

/** The fingerprint of inputs and result, and the button that computes everything once more. */
function Frozen({ roundId, decision }: { roundId: string; decision: Decision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const replay = useReplayDecision(roundId);
  const result = replay.data;
  return (
    <Section
      title={t('decision.frozen')}
      description={t('decision.frozenText')}
      actions={
        <Button leftSection={<IconRefresh size={17} aria-hidden />} loading={replay.isPending} onClick={() => replay.mutate()}>
          {t('decision.replay')}
        </Button>
      }
    >
      <Stack gap="md">
        <div aria-live="polite">
          <FormErrors error={replay.error} />
          {result?.identical && (
            <Notice tone="good" role="status" title={t('decision.identical')}>
              {t('decision.identicalText', { at: format.instant(result.at) })}
            </Notice>
          )}
          {result && !result.identical && (
            <Notice tone="bad" title={t('decision.different')}>
              <ul>
                {result.differences.map((one, index) => (
                  <li key={index}>
                    {one.cooperativeName ?? one.candidateId}: {one.field} {JSON.stringify(one.stored)} → {JSON.stringify(one.recomputed)}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
        </div>
        <FactList
          columns={1}
          facts={[
            { label: t('decision.hash'), value: <span className={classes.hash}>{decision.hash}</span> },
            { label: t('decision.inputHash'), value: <span className={classes.hash}>{decision.inputHash}</span> },
            { label: t('decision.resultHash'), value: <span className={classes.hash}>{decision.resultHash}</span> },
            { label: t('decision.engine'), value: decision.engineVersion },
            { label: t('decision.recordedBy'), value: `${decision.decidedBy ?? '—'}, ${format.instant(decision.createdAt)}` },
          ]}
        />
      </Stack>
    </Section>
  );
}

import { Code, Group, SegmentedControl, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CriteriaSet, CriteriaSetVersion } from '@/shared/api';
import { useAccess } from '@/shared/auth/AccessContext';
import { useFormat } from '@/shared/format/useFormat';
import { ActionButton } from '@/shared/ui/ActionButton';
import { FormErrors } from '@/shared/ui/FormErrors';
import { Page, Section } from '@/shared/ui/Page';
import { ErrorState, LoadingRows } from '@/shared/ui/States';
import { criteriaSetsQuery, criteriaVersionQuery, usePublishVersion } from '../api/criteriaSets';
import { ConditionList } from '../components/ConditionList';
import { RankingRules } from '../components/RankingRules';
import { VersionTag } from '../components/VersionTag';

interface CriteriaSetPageProps {
  criteriaSetId: string;
  number: number | undefined;
  onNumber: (number: number) => void;
}

export function CriteriaSetPage({ criteriaSetId, number, onNumber }: CriteriaSetPageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sets = useQuery(criteriaSetsQuery());
  const set = sets.data?.items.find((one) => one.id === criteriaSetId);
  const shown = number ?? inForce(set);
  const title = set ? format.name(set) : t('criteria.one');
  return (
    <Page title={title} back={{ to: '/criteria-sets', label: t('criteria.title') }} description={set?.law}>
      {sets.isPending && (
        <Section>
          <LoadingRows />
        </Section>
      )}
      {sets.isError && (
        <Section>
          <ErrorState error={sets.error} onRetry={() => void sets.refetch()} />
        </Section>
      )}
      {set && shown !== undefined && (
        <>
          <SegmentedControl
            className="no-print"
            aria-label={t('criteria.versions')}
            w="fit-content"
            value={String(shown)}
            onChange={(value) => onNumber(Number(value))}
            data={(set.versions ?? []).toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0)).map((version) => ({ value: String(version.number), label: `${t('criteria.version', { number: version.number })} · ${t(`versionStatus.${version.status}`)}` }))}
          />
          <Version criteriaSetId={criteriaSetId} number={shown} />
        </>
      )}
    </Page>
  );
}

/** The published version is what counts; without one, the latest draft. */
function inForce(set: CriteriaSet | undefined): number | undefined {
  if (!set) return undefined;
  const versions = set.versions ?? [];
  const published = versions.find((version) => version.status === 'PUBLISHED');
  return published?.number ?? versions.at(-1)?.number;
}

function Version({ criteriaSetId, number }: { criteriaSetId: string; number: number }) {
  const { t } = useTranslation();
  const query = useQuery(criteriaVersionQuery(criteriaSetId, number));
  if (query.isPending) return <LoadingRows />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const { conditions, rankingRules } = query.data.content ?? { conditions: [], rankingRules: [] };
  return (
    <Stack gap="md">
      <VersionHead version={query.data} />
      <Section title={t('criteria.mandatory')} description={t('criteria.mandatoryText')}>
        <ConditionList conditions={conditions.filter((one) => one.kind === 'MANDATORY')} />
      </Section>
      <Section title={t('criteria.priority')} description={t('criteria.priorityText')}>
        <ConditionList conditions={conditions.filter((one) => one.kind === 'PRIORITY')} />
      </Section>
      <Section title={t('criteria.ranking')} description={t('criteria.rankingText')}>
        <RankingRules rules={rankingRules} />
      </Section>
    </Stack>
  );
}

function VersionHead({ version }: { version: CriteriaSetVersion }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { may } = useAccess();
  const publish = usePublishVersion(version.criteriaSetId ?? '', version.number ?? 0);
  const offered = version.allowedActions.find((one) => one.action === 'PUBLISH');
  const publishable = version.status === 'DRAFT' && may('CRITERIA_WRITE');
  return (
    <>
      <Group gap="md">
        <VersionTag status={version.status} filled />
        {version.publishedAt && <span>{t('criteria.publishedAt', { at: format.instant(version.publishedAt) })}</span>}
        {version.contentHash && <Code>{version.contentHash.slice(0, 16)}…</Code>}
        {publishable && (
          <ActionButton disabledReason={offered && !offered.allowed ? offered.reason : null} loading={publish.isPending} onClick={() => publish.mutate(version.version)}>
            {t('criteria.publish')}
          </ActionButton>
        )}
      </Group>
      <FormErrors error={publish.error} />
    </>
  );
}

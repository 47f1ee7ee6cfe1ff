import { Stack, Tabs } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CooperativeModel } from '@/shared/api';
import { useAccess } from '@/shared/auth/AccessContext';
import { useFormat } from '@/shared/format/useFormat';
import { FactList } from '@/shared/ui/FactList';
import { Notice } from '@/shared/ui/Notice';
import { Page, Section } from '@/shared/ui/Page';
import type { JobProgress } from '@/shared/ui/slots';
import { StatChoice, StatRow } from '@/shared/ui/Stat';
import { ErrorState, LoadingRows } from '@/shared/ui/States';
import type { CandidateOutcome, SelectionRound } from '../api/model';
import type { RoundSearch } from '../api/roundSearch';
import { roundQuery } from '../api/rounds';
import { CandidateList } from '../components/CandidateList';
import { RankingList } from '../components/RankingList';
import { RoundActions } from '../components/RoundActions';
import { RoundStatusTag } from '../components/tags';
import { WhyPanel } from '../components/WhyPanel';

interface RoundPageProps {
  roundId: string;
  search: RoundSearch;
  onSearch: (patch: Partial<RoundSearch>) => void;
  models: CooperativeModel[];
  jobProgress: JobProgress;
}

export function RoundPage(props: RoundPageProps) {
  const { t } = useTranslation();
  const query = useQuery(roundQuery(props.roundId));
  const back = { to: '/selection-rounds' as const, label: t('round.list') };
  if (query.isPending || query.isError) {
    return (
      <Page title={t('round.one')} back={back}>
        <Section>{query.isPending ? <LoadingRows /> : <ErrorState error={query.error} onRetry={() => void query.refetch()} />}</Section>
      </Page>
    );
  }
  const round = query.data;
  return (
    <Page title={round.name} back={back} aside={<RoundStatusTag status={round.status} filled />}>
      <NextStep round={round} jobProgress={props.jobProgress} />
      {round.status !== 'DRAFT' && <Counts round={round} {...props} />}
      {round.status === 'DRAFT' ? null : <Lists round={round} {...props} />}
      {props.search.candidate && <WhyPanel round={round} candidateId={props.search.candidate} models={props.models} onClose={() => props.onSearch({ candidate: undefined })} />}
    </Page>
  );
}

function NextStep({ round, jobProgress: JobProgressSlot }: { round: SelectionRound; jobProgress: JobProgress }) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<string | null>(null);
  const finished = useCallback((reason: string | null) => {
    setFailure(reason);
    void queryClient.invalidateQueries({ queryKey: ['selection-rounds'] });
  }, [queryClient]);
  const facts = [
    { label: t('round.criteria'), value: `${format.name(round.criteria)} · ${t('criteria.version', { number: round.criteria.version })}` },
    { label: t('round.dataYear'), value: round.dataYear },
    { label: t('round.quota'), value: t('round.quotaValue', { count: round.quota }) },
    { label: t('round.who'), value: <FilterText round={round} /> },
    ...(round.evaluatedAt ? [{ label: t('round.evaluatedAt'), value: format.instant(round.evaluatedAt) }] : []),
  ];
  return (
    <Section title={t(`round.next.${round.status}`)} description={t(`round.nextText.${round.status}`)}>
      <Stack gap="md">
        {failure && (
          <Notice tone="bad" title={t('round.evaluationFailed')}>
            {failure}
          </Notice>
        )}
        {round.evaluationJobId ? <JobProgressSlot key={round.evaluationJobId} jobId={round.evaluationJobId} onFinished={finished} /> : <RoundActions round={round} />}
        <FactList columns={3} facts={facts} />
      </Stack>
    </Section>
  );
}

function FilterText({ round }: { round: SelectionRound }) {
  const { t } = useTranslation();
  const parts = [...(round.filter?.sectors ?? []).map((one) => t(`sector.${one}`)), ...(round.filter?.kinds ?? []).map((one) => t(`kind.${one}`))];
  if (round.filter?.unitIds?.length) parts.push(t('round.inUnits', { count: round.filter.unitIds.length }));
  if (round.filter?.q) parts.push(`“${round.filter.q}”`);
  return parts.length > 0 ? parts.join(', ') : t('round.everyone');
}

function Counts({ round, search, onSearch }: RoundPageProps & { round: SelectionRound }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { counts } = round;
  const choose = (outcome: CandidateOutcome | undefined) => onSearch({ outcome, tab: 'candidates' });
  return (
    <StatRow>
      <StatChoice label={t('round.allCandidates')} value={format.number(counts.candidates ?? 0)} active={!search.outcome && search.tab !== 'ranking'} onSelect={() => choose(undefined)} />
      {(['ELIGIBLE', 'INELIGIBLE', 'UNKNOWN'] as const).map((outcome) => (
        <StatChoice
          key={outcome}
          label={t(`outcome.${outcome}`)}
          tone={({ ELIGIBLE: 'good', INELIGIBLE: 'bad', UNKNOWN: 'warn' } as const)[outcome]}
          value={format.number({ ELIGIBLE: counts.eligible, INELIGIBLE: counts.ineligible, UNKNOWN: counts.unknown }[outcome] ?? 0)}
          active={search.outcome === outcome && search.tab !== 'ranking'}
          onSelect={() => choose(outcome)}
        />
      ))}
    </StatRow>
  );
}

function Lists({ round, search, onSearch }: RoundPageProps & { round: SelectionRound }) {
  const { t } = useTranslation();
  const { may } = useAccess();
  const checking = round.status === 'OPEN' && may('SELECTION_WRITE');
  const ranked = round.status === 'EVALUATED' || round.status === 'DECIDED';
  const tab = search.tab === 'ranking' && ranked ? 'ranking' : 'candidates';
  const why = (candidate: string) => onSearch({ candidate });
  return (
    <Tabs value={tab} onChange={(value) => onSearch({ tab: value === 'ranking' ? 'ranking' : 'candidates' })} keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="candidates">{t('round.tab.candidates')}</Tabs.Tab>
        <Tabs.Tab value="ranking" disabled={!ranked}>
          {t('round.tab.ranking')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="candidates">
        <Section flush>
          <CandidateList roundId={round.id} filter={{ outcome: search.outcome, q: search.q }} onQuery={(q) => onSearch({ q: q || undefined })} onWhy={why} selected={search.candidate} checking={checking} />
        </Section>
      </Tabs.Panel>
      <Tabs.Panel value="ranking">
        <Section flush title={t('round.tab.ranking')} description={t('ranking.text')}>
          <RankingList round={round} onWhy={why} selected={search.candidate} />
        </Section>
      </Tabs.Panel>
    </Tabs>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CooperativeModel } from '@/shared/api';
import { Page, Section } from '@/shared/ui/Page';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import type { SelectionRound } from '../api/model';
import { rankingQuery } from '../api/candidates';
import { roundQuery } from '../api/rounds';
import { DecidedView } from '../components/DecidedView';
import { DecisionForm } from '../components/DecisionForm';

interface DecisionPageProps {
  roundId: string;
  models: CooperativeModel[];
}

export function DecisionPage({ roundId, models }: DecisionPageProps) {
  const { t } = useTranslation();
  const query = useQuery(roundQuery(roundId));
  const back = { to: '/selection-rounds/$roundId' as const, params: { roundId }, label: query.data?.name ?? t('round.one') };
  const decided = query.data?.status === 'DECIDED';
  return (
    <Page title={t(decided ? 'decision.title' : 'decision.record')} back={back}>
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
      {query.data && (decided ? <DecidedView roundId={roundId} /> : <Record round={query.data} models={models} />)}
    </Page>
  );
}

function Record({ round, models }: { round: SelectionRound; models: CooperativeModel[] }) {
  const { t } = useTranslation();
  const ready = round.status === 'EVALUATED';
  const ranking = useQuery({ ...rankingQuery(round.id), enabled: ready });
  const offered = round.allowedActions.find((one) => one.action === 'DECIDE');
  if (!ready || (offered && !offered.allowed)) {
    return (
      <Section>
        <Message title={t('decision.notNow')}>{offered?.reason ?? t('decision.notNowText')}</Message>
      </Section>
    );
  }
  if (ranking.isError) return <ErrorState error={ranking.error} onRetry={() => void ranking.refetch()} />;
  if (ranking.isPending) return <LoadingRows />;
  const rows = ranking.data.items;
  if (rows.length === 0) {
    return (
      <Section>
        <Message title={t('ranking.none')}>{t('ranking.noneText')}</Message>
      </Section>
    );
  }
  return <DecisionForm round={round} ranking={rows} models={models} />;
}

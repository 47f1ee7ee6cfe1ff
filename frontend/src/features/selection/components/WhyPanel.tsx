import { Anchor, Drawer, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CooperativeModel } from '@/shared/api';
import { useFigure, useFormat } from '@/shared/format/useFormat';
import { FactList } from '@/shared/ui/FactList';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import type { CandidateDetail, SelectionRound } from '../api/model';
import { candidateQuery } from '../api/candidates';
import { CandidateSettings } from './CandidateSettings';
import { FindingItem } from './FindingItem';
import { OutcomeTag } from './tags';
import classes from './WhyPanel.module.css';

interface WhyPanelProps {
  round: SelectionRound;
  candidateId: string;
  models: CooperativeModel[];
  onClose: () => void;
}

/** Opens the reasons of one result: every condition with what was seen, or what is missing. */
export function WhyPanel({ round, candidateId, models, onClose }: WhyPanelProps) {
  const { t } = useTranslation();
  const query = useQuery(candidateQuery(round.id, candidateId));
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={query.data?.cooperative.name ?? t('round.why')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {query.isPending && <LoadingRows />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && <Why round={round} candidate={query.data} models={models} />}
    </Drawer>
  );
}

/** Failures first, then gaps: what stands in the way is what people came to read. */
const urgency = { FAIL: 0, UNKNOWN: 1, PASS: 2, OFF: 3 } as const;

export function Why({ round, candidate, models }: { round: SelectionRound; candidate: CandidateDetail; models: CooperativeModel[] }) {
  const { t } = useTranslation();
  const findings = candidate.findings.toSorted((a, b) => urgency[a.result] - urgency[b.result]);
  const group = (kind: 'MANDATORY' | 'PRIORITY') => findings.filter((finding) => finding.kind === kind);
  return (
    <Stack gap="lg">
      <div className={classes.head}>
        <OutcomeTag outcome={candidate.outcome} filled />
        <Anchor component={Link} to="/cooperatives/$cooperativeId" params={{ cooperativeId: candidate.cooperative.id } as never} size="sm">
          {t('round.toCooperative')}
        </Anchor>
      </div>
      <CandidateSettings round={round} candidate={candidate} models={models} />
      {findings.length === 0 && <Message title={t('round.notEvaluated')}>{t('round.notEvaluatedText')}</Message>}
      {(['MANDATORY', 'PRIORITY'] as const).map(
        (kind) =>
          group(kind).length > 0 && (
            <section key={kind}>
              <h2 className={classes.title}>{t(`criteria.${kind === 'MANDATORY' ? 'mandatory' : 'priority'}`)}</h2>
              <ul className={classes.list}>
                {group(kind).map((finding) => (
                  <FindingItem key={finding.key} finding={finding} models={models} />
                ))}
              </ul>
            </section>
          ),
      )}
      <RankingValues candidate={candidate} />
    </Stack>
  );
}

function RankingValues({ candidate }: { candidate: CandidateDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useFigure();
  if (candidate.rankingValues.length === 0) return null;
  return (
    <section>
      <h2 className={classes.title}>{t('ranking.values')}</h2>
      <FactList facts={candidate.rankingValues.map((one) => ({ label: format.name(one), value: figure(one.value, one.unit) }))} />
    </section>
  );
}

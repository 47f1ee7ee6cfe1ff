import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import type { CandidateOutcome, Finding, RoundStatus } from '../api/model';

const roundTones: Record<RoundStatus, Tone> = { DRAFT: 'quiet', OPEN: 'accent', EVALUATED: 'warn', DECIDED: 'good', CANCELLED: 'quiet' };
const outcomeTones: Record<CandidateOutcome, Tone> = { ELIGIBLE: 'good', INELIGIBLE: 'bad', UNKNOWN: 'warn' };
const findingTones: Record<Finding['result'], Tone> = { PASS: 'good', FAIL: 'bad', UNKNOWN: 'warn', OFF: 'quiet' };

export function RoundStatusTag({ status, filled }: { status: RoundStatus; filled?: boolean }) {
  const { t } = useTranslation();
  return (
    <StatusTag tone={roundTones[status]} variant={filled ? 'filled' : 'plain'}>
      {t(`roundStatus.${status}`)}
    </StatusTag>
  );
}

export function OutcomeTag({ outcome, filled }: { outcome?: CandidateOutcome | null; filled?: boolean }) {
  const { t } = useTranslation();
  if (!outcome) return <StatusTag tone="quiet">{t('outcome.NONE')}</StatusTag>;
  return (
    <StatusTag tone={outcomeTones[outcome]} variant={filled ? 'filled' : 'plain'}>
      {t(`outcome.${outcome}`)}
    </StatusTag>
  );
}

export function FindingTag({ result }: { result: Finding['result'] }) {
  const { t } = useTranslation();
  return (
    <StatusTag tone={findingTones[result]} variant="filled">
      {t(`finding.${result}`)}
    </StatusTag>
  );
}

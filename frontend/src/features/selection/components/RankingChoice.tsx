import { Checkbox, Select, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CooperativeModel } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import type { RankingPlace } from '../api/model';
import { departsFromRanking, type Choice } from './decisionForm';
import { Separation } from './RankingList';
import classes from './Decision.module.css';

interface RankingChoiceProps {
  ranking: RankingPlace[];
  choices: Choice[];
  quota: number;
  models: CooperativeModel[];
  onChange: (choices: Choice[]) => void;
}

/** The ranking as a ballot: the order proposes, the person decides, a departure is explained. */
export function RankingChoice({ ranking, choices, quota, models, onChange }: RankingChoiceProps) {
  const { t } = useTranslation();
  const chosen = new Set(choices.map((choice) => choice.candidateId));
  const toggle = (row: RankingPlace) => {
    if (chosen.has(row.candidateId)) onChange(choices.filter((choice) => choice.candidateId !== row.candidateId));
    else onChange([...choices, { candidateId: row.candidateId, modelCode: row.model?.code ?? null, reason: '' }]);
  };
  const patch = (candidateId: string, change: Partial<Choice>) => onChange(choices.map((choice) => (choice.candidateId === candidateId ? { ...choice, ...change } : choice)));
  return (
    <>
      <Text size="sm" className={classes.tally} aria-live="polite">
        {t('decision.tally', { count: choices.length, quota })}
      </Text>
      <ol className={classes.ballot}>
        {ranking.map((row) => (
          <li key={row.candidateId} className={classes.candidate} data-chosen={chosen.has(row.candidateId) || undefined}>
            <Checkbox checked={chosen.has(row.candidateId)} disabled={!chosen.has(row.candidateId) && choices.length >= quota} onChange={() => toggle(row)} label={<CandidateName row={row} />} />
            <div className={classes.separation}>
              <Separation row={row} />
            </div>
            {chosen.has(row.candidateId) && <ChosenDetails choice={choices.find((one) => one.candidateId === row.candidateId)} departs={departsFromRanking(ranking, chosen, row.candidateId)} models={models} name={row.cooperative.name} onPatch={(change) => patch(row.candidateId, change)} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function CandidateName({ row }: { row: RankingPlace }) {
  return (
    <>
      <span className={classes.rank}>{row.rank}</span>
      <span className={classes.name}>{row.cooperative.name}</span>
      {row.cooperative.unitName && <span className={classes.place}>{row.cooperative.unitName}</span>}
    </>
  );
}

interface ChosenDetailsProps {
  choice: Choice | undefined;
  departs: boolean;
  models: CooperativeModel[];
  name: string;
  onPatch: (change: Partial<Choice>) => void;
}

function ChosenDetails({ choice, departs, models, name, onPatch }: ChosenDetailsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!choice) return null;
  return (
    <div className={classes.details}>
      <Select aria-label={t('decision.modelOf', { name })} placeholder={t('round.chooseModel')} searchable value={choice.modelCode} onChange={(modelCode) => onPatch({ modelCode })} data={models.map((model) => ({ value: model.code, label: format.name(model) }))} description={choice.modelCode ? undefined : t('decision.modelNeeded')} />
      {departs && <TextInput aria-label={t('decision.departureOf', { name })} placeholder={t('decision.departure')} value={choice.reason} maxLength={1000} onChange={(event) => onPatch({ reason: event.currentTarget.value })} description={choice.reason.trim() ? undefined : t('decision.departureNeeded')} />}
    </div>
  );
}

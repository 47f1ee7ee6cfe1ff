import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CooperativeModel } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { FactList } from '@/shared/ui/FactList';
import { FormErrors } from '@/shared/ui/FormErrors';
import { Notice } from '@/shared/ui/Notice';
import type { RankingPlace } from '../api/model';
import type { Choice, DecisionFormValues } from './decisionForm';
import classes from './Decision.module.css';

interface DecisionConfirmProps {
  values: DecisionFormValues;
  choices: Choice[];
  ranking: RankingPlace[];
  models: CooperativeModel[];
  pending: boolean;
  error: unknown;
  onBack: () => void;
  onConfirm: () => void;
}

/** The last look: after this the decision, its inputs and its result can no longer change. */
export function DecisionConfirm({ values, choices, ranking, models, pending, error, onBack, onConfirm }: DecisionConfirmProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rowOf = (candidateId: string) => ranking.find((row) => row.candidateId === candidateId);
  const modelName = (code: string | null) => {
    const model = models.find((one) => one.code === code);
    return model ? format.name(model) : '—';
  };
  const ordered = choices.toSorted((a, b) => (rowOf(a.candidateId)?.rank ?? 0) - (rowOf(b.candidateId)?.rank ?? 0));
  return (
    <Modal opened onClose={onBack} size="lg" title={t('decision.confirmTitle')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="md">
        <Notice tone="warn" title={t('decision.final')}>
          {t('decision.finalText')}
        </Notice>
        <FactList
          facts={[
            { label: t('decision.number'), value: values.number },
            { label: t('decision.decidedOn'), value: format.date(values.decidedOn) },
            { label: t('decision.issuingOffice'), value: values.issuingOffice },
            { label: t('decision.signer'), value: values.signer },
            { label: t('decision.reason'), value: values.reason, wide: true },
          ]}
        />
        <ol className={classes.chosen}>
          {ordered.map((choice) => (
            <li key={choice.candidateId}>
              <strong>{rowOf(choice.candidateId)?.cooperative.name}</strong>
              <div className={classes.quiet}>{modelName(choice.modelCode)}</div>
              {choice.reason && <div className={classes.quiet}>{choice.reason}</div>}
            </li>
          ))}
        </ol>
        <FormErrors error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onBack}>
            {t('common.back')}
          </Button>
          <Button loading={pending} onClick={onConfirm}>
            {t('decision.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

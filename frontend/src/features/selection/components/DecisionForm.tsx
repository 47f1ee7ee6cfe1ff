import { zodResolver } from '@hookform/resolvers/zod';
import { Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CooperativeModel } from '@/shared/api';
import { ActionButton } from '@/shared/ui/ActionButton';
import { DayInput } from '@/shared/ui/DayInput';
import { Section } from '@/shared/ui/Page';
import type { RankingPlace, SelectionRound } from '../api/model';
import { useRecordDecision } from '../api/decision';
import { decisionForm, faultOfChoices, toDecisionRequest, type Choice, type DecisionFormValues } from './decisionForm';
import { DecisionConfirm } from './DecisionConfirm';
import { RankingChoice } from './RankingChoice';

interface DecisionFormProps {
  round: SelectionRound;
  ranking: RankingPlace[];
  models: CooperativeModel[];
}

export function DecisionForm({ round, ranking, models }: DecisionFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const record = useRecordDecision(round.id);
  const [choices, setChoices] = useState<Choice[]>(() => ranking.slice(0, round.quota).map((row) => ({ candidateId: row.candidateId, modelCode: row.model?.code ?? null, reason: '' })));
  const [confirming, setConfirming] = useState<DecisionFormValues | null>(null);
  const form = useForm<DecisionFormValues>({ resolver: zodResolver(decisionForm), defaultValues: { number: '', decidedOn: '', issuingOffice: '', signer: '', reason: '' } });
  const { errors } = form.formState;
  const said = (message?: string) => message && t(message);
  const fault = faultOfChoices(ranking, choices, round.quota);

  const confirm = (values: DecisionFormValues) =>
    record.mutate({ body: toDecisionRequest(values, choices), version: round.version }, {
      onSuccess: () => void navigate({ to: '/selection-rounds/$roundId/decision', params: { roundId: round.id } }),
    });
  return (
    <form onSubmit={(event) => void form.handleSubmit(setConfirming)(event)} noValidate>
      <Stack gap="md">
        <Section flush title={t('decision.choose', { count: round.quota })} description={t('decision.chooseText')}>
          <RankingChoice ranking={ranking} choices={choices} quota={round.quota} models={models} onChange={setChoices} />
        </Section>
        <Section title={t('decision.paper')} description={t('decision.paperText')}>
          <Stack gap="sm">
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <TextInput label={t('decision.number')} withAsterisk {...form.register('number')} error={said(errors.number?.message)} />
              <Controller name="decidedOn" control={form.control} render={({ field }) => <DayInput label={t('decision.decidedOn')} required value={field.value} onChange={(value) => field.onChange(value ?? '')} error={said(errors.decidedOn?.message)} />} />
              <TextInput label={t('decision.issuingOffice')} withAsterisk {...form.register('issuingOffice')} error={said(errors.issuingOffice?.message)} />
              <TextInput label={t('decision.signer')} withAsterisk {...form.register('signer')} error={said(errors.signer?.message)} />
            </SimpleGrid>
            <Textarea label={t('decision.reason')} withAsterisk autosize minRows={3} {...form.register('reason')} error={said(errors.reason?.message)} />
          </Stack>
        </Section>
        <Group justify="flex-end">
          <ActionButton type="submit" disabledReason={fault ? t(`decision.fault.${fault}`, { quota: round.quota }) : null}>
            {t('decision.review')}
          </ActionButton>
        </Group>
      </Stack>
      {confirming && <DecisionConfirm values={confirming} choices={choices} ranking={ranking} models={models} pending={record.isPending} error={record.error} onBack={() => setConfirming(null)} onConfirm={() => confirm(confirming)} />}
    </form>
  );
}

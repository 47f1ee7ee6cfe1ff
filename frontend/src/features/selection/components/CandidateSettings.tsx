import { SegmentedControl, Select, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CooperativeModel } from '@/shared/api';
import { useAccess } from '@/shared/auth/AccessContext';
import { useFormat } from '@/shared/format/useFormat';
import { FactList } from '@/shared/ui/FactList';
import { FormErrors } from '@/shared/ui/FormErrors';
import type { CandidateDetail, SelectionRound } from '../api/model';
import { useUpdateCandidate } from '../api/candidates';
import { dossierKey } from './CandidateList';
import classes from './WhyPanel.module.css';

interface CandidateSettingsProps {
  round: SelectionRound;
  candidate: CandidateDetail;
  models: CooperativeModel[];
}

/** What only a person can say of a candidate: whether its dossier is complete, and its model. */
export function CandidateSettings({ round, candidate, models }: CandidateSettingsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { may } = useAccess();
  const update = useUpdateCandidate(round.id, candidate.id);
  const open = round.status === 'OPEN' || round.status === 'EVALUATED';
  const dossier = dossierKey(candidate.dossierComplete);
  if (!may('SELECTION_WRITE') || !open) {
    return (
      <FactList
        facts={[
          { label: t('round.dossier'), value: t(`round.dossierState.${dossier}`) },
          { label: t('cooperative.model'), value: candidate.model ? format.name(candidate.model) : null },
        ]}
      />
    );
  }
  const states = { unknown: null, yes: true, no: false } as const;
  const pending = update.isPending ? update.variables : undefined;
  const shown = pending && 'dossierComplete' in pending ? dossierKey(pending.dossierComplete) : dossier;
  return (
    <div className={classes.settings}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <div>
          <Text size="sm" fw={500} mb={3} id="dossier-label">
            {t('round.dossier')}
          </Text>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-labelledby="dossier-label"
            disabled={update.isPending}
            value={shown}
            onChange={(value) => update.mutate({ dossierComplete: states[value as keyof typeof states], version: candidate.version })}
            data={(['unknown', 'yes', 'no'] as const).map((value) => ({ value, label: t(`round.dossierState.${value}`) }))}
          />
        </div>
        <Select
          label={t('cooperative.model')}
          placeholder={t('round.chooseModel')}
          clearable
          searchable
          disabled={update.isPending}
          value={candidate.model?.code ?? null}
          onChange={(modelCode) => update.mutate({ modelCode, version: candidate.version })}
          data={models.map((model) => ({ value: model.code, label: format.name(model) }))}
        />
      </SimpleGrid>
      <FormErrors error={update.error} />
      {round.status === 'EVALUATED' && (
        <Text size="xs" c="dimmed" mt={8}>
          {t('round.changeAfterEvaluation')}
        </Text>
      )}
    </div>
  );
}

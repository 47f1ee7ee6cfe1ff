import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '@/shared/ui/FormErrors';
import { useCheckDossiers } from '../api/candidates';

interface DossierBarProps {
  roundId: string;
  /** Ids of the candidates that the list shows now. */
  shown: string[];
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
}

/** Says of many dossiers at once whether they are complete; what it will touch is always counted beside it. */
export function DossierBar({ roundId, shown, picked, onPick }: DossierBarProps) {
  const { t } = useTranslation();
  const check = useCheckDossiers(roundId);
  const say = (dossierComplete: boolean) =>
    check.mutate({ candidateIds: [...picked], dossierComplete }, { onSuccess: () => onPick(new Set()) });
  const none = picked.size === 0;
  return (
    <div className="no-print">
      <Group px="md" pb="sm" gap="xs">
        <Text size="sm" c="dimmed" role="status" miw={150}>
          {t('dossiers.picked', { count: picked.size })}
        </Text>
        <Button size="xs" variant="default" onClick={() => onPick(new Set(none ? shown : []))}>
          {none ? t('dossiers.pickShown', { count: shown.length }) : t('dossiers.unpick')}
        </Button>
        <Button size="xs" disabled={none} loading={check.isPending} onClick={() => say(true)}>
          {t('dossiers.complete')}
        </Button>
        <Button size="xs" variant="default" disabled={none} loading={check.isPending} onClick={() => say(false)}>
          {t('dossiers.incomplete')}
        </Button>
      </Group>
      <FormErrors error={check.error} />
    </div>
  );
}

import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ConflictPanel.module.css';
import { Notice } from './Notice';

export interface ConflictChange {
  label: string;
  theirs: string;
  mine: string;
}

interface ConflictPanelProps {
  changes: ConflictChange[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody saved first: what they changed stands beside what was typed, and the person decides. */
export function ConflictPanel({ changes, onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const { t } = useTranslation();
  return (
    <Notice tone="warn" role="alert" title={t('conflict.title')}>
      {t('conflict.text')}
      {changes.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('conflict.field')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
              <th scope="col">{t('conflict.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.label}>
                <th scope="row">{change.label}</th>
                <td>{change.theirs}</td>
                <td>{change.mine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Group gap="xs" mt="sm">
        <Button size="xs" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
      </Group>
    </Notice>
  );
}

import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/useFormat';
import classes from './FileDrop.module.css';

const ACCEPTED = ['.xlsx', '.csv'];

export const isAccepted = (file: File): boolean => ACCEPTED.some((ending) => file.name.toLowerCase().endsWith(ending));

interface FileDropProps {
  file: File | null;
  error?: string | null;
  onChoose: (file: File) => void;
}

/** Takes a dropped file, or lets one be chosen with the mouse or the keyboard alike. */
export function FileDrop({ file, error, onChoose }: FileDropProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) onChoose(dropped);
  };
  return (
    <div
      className={classes.zone}
      data-over={over || undefined}
      data-error={error ? true : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {file ? <IconFileSpreadsheet size={34} stroke={1.3} aria-hidden /> : <IconUpload size={34} stroke={1.3} aria-hidden />}
      <div className={classes.name} aria-live="polite">
        {file ? file.name : t('intake.drop')}
      </div>
      <div className={classes.hint}>{file ? t('intake.fileSize', { size: format.number((file.size / 1024).toFixed(1)) }) : t('intake.accepted')}</div>
      <Button variant="default" onClick={() => input.current?.click()}>
        {t(file ? 'intake.chooseOther' : 'intake.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED.join(',')}
        className={classes.input}
        tabIndex={-1}
        aria-label={t('intake.choose')}
        data-testid="import-file"
        onChange={(event) => {
          const picked = event.currentTarget.files?.[0];
          if (picked) onChoose(picked);
          event.currentTarget.value = '';
        }}
      />
      {error && (
        <div className={classes.error} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}

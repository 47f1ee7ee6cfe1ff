import { Code } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Condition } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { LawLine } from '@/shared/ui/LawLine';
import { StatusTag } from '@/shared/ui/StatusTag';
import classes from './Criteria.module.css';

export function ConditionList({ conditions }: { conditions: Condition[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (conditions.length === 0) return <p className={classes.note}>{t('criteria.noConditions')}</p>;
  return (
    <ol className={classes.list}>
      {conditions.map((condition) => (
        <li key={condition.key} className={classes.item} data-off={!condition.enabled || undefined}>
          <div className={classes.head}>
            <span className={classes.name}>{format.name(condition)}</span>
            <StatusTag tone={condition.confirmed ? 'good' : 'warn'}>{t(condition.confirmed ? 'criteria.confirmed' : 'criteria.unconfirmed')}</StatusTag>
            <StatusTag tone={condition.enabled ? 'accent' : 'quiet'}>{t(condition.enabled ? 'criteria.on' : 'criteria.off')}</StatusTag>
          </div>
          <LawLine law={condition.law} />
          {condition.note && <div className={classes.note}>{condition.note}</div>}
          {condition.expression && (
            <details className={classes.details}>
              <summary>{t('criteria.expression')}</summary>
              <Code block>{condition.expression}</Code>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

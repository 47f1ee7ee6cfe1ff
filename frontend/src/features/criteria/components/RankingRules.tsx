import { Code } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RankingRule } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { LawLine } from '@/shared/ui/LawLine';
import { StatusTag } from '@/shared/ui/StatusTag';
import classes from './Criteria.module.css';

/** In this order: the first rule that tells two candidates apart decides. */
export function RankingRules({ rules }: { rules: RankingRule[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className={classes.list}>
      {rules.map((rule) => (
        <li key={rule.key} className={classes.item}>
          <div className={classes.head}>
            <span className={classes.name}>{format.name(rule)}</span>
            <span className={classes.note}>{t(rule.descending ? 'criteria.direction.DESCENDING' : 'criteria.direction.ASCENDING')}</span>
            {rule.tieBreak && <StatusTag tone="quiet">{t('criteria.tieBreak')}</StatusTag>}
            <StatusTag tone={rule.confirmed ? 'good' : 'warn'}>{t(rule.confirmed ? 'criteria.confirmed' : 'criteria.unconfirmed')}</StatusTag>
          </div>
          <LawLine law={rule.law} />
          <details className={classes.details}>
            <summary>{t('criteria.expression')}</summary>
            <Code block>{rule.expression}</Code>
          </details>
        </li>
      ))}
    </ol>
  );
}

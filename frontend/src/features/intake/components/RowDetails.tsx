import { useTranslation } from 'react-i18next';
import type { ImportChange, ImportIssue } from '@/shared/api';
import { useFieldText } from '@/shared/format/useFieldText';
import classes from './Intake.module.css';

/** Column, value, what is wrong and what to do: enough to correct the sheet without asking anyone. */
export function RowIssues({ issues }: { issues: ImportIssue[] }) {
  const { t } = useTranslation();
  if (issues.length === 0) return null;
  return (
    <ul className={classes.issues}>
      {issues.map((issue, index) => (
        <li key={index} className={classes.issue} data-severity={issue.severity}>
          <div className={classes.place}>
            {t(`intake.severity.${issue.severity}`)}
            {issue.column && ` · ${t('intake.columnOf', { column: issue.column })}`}
            {issue.header && ` · ${issue.header}`}
          </div>
          <div>
            {issue.value && (
              <>
                <span className={classes.value}>{issue.value}</span>{' '}
              </>
            )}
            {issue.message}
          </div>
          {issue.remedy && <div className={classes.remedy}>{issue.remedy}</div>}
        </li>
      ))}
    </ul>
  );
}

export function RowChanges({ changes }: { changes: ImportChange[] }) {
  const field = useFieldText();
  if (changes.length === 0) return null;
  return (
    <dl className={classes.changes}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{field.name(change.field)}:</dt>
          <dd>
            <del>{field.value(change.field, change.before)}</del> → <span>{field.value(change.field, change.after)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

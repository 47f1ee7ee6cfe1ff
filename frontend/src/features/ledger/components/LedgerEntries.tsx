import { Button, Center } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldChange, LedgerEntry } from '@/shared/api';
import { useFieldText } from '@/shared/format/useFieldText';
import { useFormat } from '@/shared/format/useFormat';
import classes from './LedgerEntries.module.css';

interface LedgerEntriesProps {
  entries: LedgerEntry[];
  hasMore: boolean;
  loadingMore: boolean;
  onMore: () => void;
  /** In the whole ledger an entry also says what it is about. */
  withSubject?: boolean;
  names?: ReadonlyMap<string, string>;
}

/** Who did what, when, and what it was before. */
export function LedgerEntries({ entries, hasMore, loadingMore, onMore, withSubject, names }: LedgerEntriesProps) {
  const { t } = useTranslation();
  return (
    <>
      <ol className={classes.list}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} withSubject={withSubject} names={names} />
        ))}
      </ol>
      {hasMore && (
        <Center mt="md" className="no-print">
          <Button variant="default" loading={loadingMore} onClick={onMore}>
            {t('list.more')}
          </Button>
        </Center>
      )}
    </>
  );
}

function Entry({ entry, withSubject, names }: { entry: LedgerEntry; withSubject?: boolean; names?: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [subject = '', verb = ''] = entry.action.replaceAll('_', '-').toLowerCase().split('.');
  const action = t([`ledgerAction.${subject}_${verb}`, `ledgerVerb.${verb}`], { defaultValue: entry.action });
  return (
    <li className={classes.entry}>
      <div className={classes.line}>
        <strong>{action}</strong>
        {withSubject && <span className={classes.quiet}>{t(`ledgerSubject.${entry.subjectType.replaceAll('_', '-').toLowerCase()}`, { defaultValue: entry.subjectType })}</span>}
        <span>
          {entry.actor.name}
        </span>
        {entry.recordedAt && (
          <time dateTime={entry.recordedAt} className={classes.quiet} title={format.relative(entry.recordedAt)}>
            {format.instant(entry.recordedAt)}
          </time>
        )}
      </div>
      {entry.reason && <div className={classes.reason}>{entry.reason}</div>}
      {entry.changes.length > 0 && <Changes changes={entry.changes} names={names} />}
    </li>
  );
}

const SHOWN_AT_ONCE = 6;

function Changes({ changes, names }: { changes: FieldChange[]; names?: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const field = useFieldText(names);
  const rows = (some: FieldChange[]) => (
    <dl className={classes.changes}>
      {some.map((change) => (
        <div key={change.field}>
          <dt>{field.name(change.field)}</dt>
          <dd>
            {present(change.before) && (
              <>
                <del>{field.value(change.field, change.before)}</del>
                <span aria-hidden> → </span>
              </>
            )}
            <ins>{field.value(change.field, change.after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
  if (changes.length <= SHOWN_AT_ONCE) return rows(changes);
  return (
    <>
      {rows(changes.slice(0, SHOWN_AT_ONCE))}
      <details className={classes.more}>
        <summary>{t('ledger.moreChanges', { count: changes.length - SHOWN_AT_ONCE })}</summary>
        {rows(changes.slice(SHOWN_AT_ONCE))}
      </details>
    </>
  );
}

const present = (value: unknown) => value !== null && value !== undefined && value !== '';

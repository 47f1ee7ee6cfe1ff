import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './DataTable.module.css';
import { useRowKeys } from './useRowKeys';

export interface Column<Row> {
  key: string;
  header: string;
  render: (row: Row) => ReactNode;
  /** Figures stand right and tabular. */
  numeric?: boolean;
  /** The field name of `sort`, when the API can order by this column. */
  sort?: string;
  /** Left out on narrow screens that still show a table. */
  minor?: boolean;
  /** The first column names the row and heads its card on a phone. */
  title?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  onOpen?: (row: Row) => void;
  sort?: string;
  onSort?: (sort: string) => void;
  /** Dims the rows while newer ones are on their way. */
  stale?: boolean;
  selectedKey?: string;
}

/** A table where there is room and cards where there is not; j and k walk it, Enter opens. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const phone = useMediaQuery('(max-width: 68em)', false, { getInitialValueInEffect: false });
  const body = useRef<HTMLDivElement>(null);
  useRowKeys(body, Boolean(props.onOpen));
  return (
    <div ref={body} className={classes.frame} data-stale={props.stale || undefined} aria-busy={props.stale || undefined}>
      {phone ? <Cards {...props} /> : <Table {...props} />}
    </div>
  );
}

function Table<Row>({ caption, columns, rows, rowKey, onOpen, sort, onSort, selectedKey }: DataTableProps<Row>) {
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className={classes.row}
            data-open={onOpen ? true : undefined}
            data-selected={selectedKey === rowKey(row) || undefined}
            onClick={(event) => openUnlessInteractive(event, () => onOpen?.(row))}
          >
            {columns.map((column) => {
              const Cell = column.title ? 'th' : 'td';
              return (
                <Cell
                  key={column.key}
                  scope={column.title ? 'row' : undefined}
                  className={classes.cell}
                  data-numeric={column.numeric || undefined}
                  data-minor={column.minor || undefined}
                >
                  {column.render(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeaderCell<Row>({ column, sort, onSort }: { column: Column<Row>; sort?: string; onSort?: (sort: string) => void }) {
  const { t } = useTranslation();
  const ascending = sort === column.sort;
  const descending = sort === `-${column.sort}`;
  const shared = {
    scope: 'col' as const,
    className: classes.head,
    'data-numeric': column.numeric || undefined,
    'data-minor': column.minor || undefined,
  };
  if (!column.sort || !onSort) return <th {...shared}>{column.header}</th>;
  const Icon = ascending ? IconArrowUp : descending ? IconArrowDown : IconArrowsSort;
  const first = column.numeric ? `-${column.sort}` : column.sort;
  const second = column.numeric ? column.sort : `-${column.sort}`;
  return (
    <th {...shared} aria-sort={ascending ? 'ascending' : descending ? 'descending' : 'none'}>
      <button type="button" className={classes.sort} onClick={() => onSort(sort === first ? second : first)} title={t('list.sortBy', { column: column.header })}>
        {column.header}
        <Icon size={14} stroke={1.8} aria-hidden className={classes.sortIcon} data-active={ascending || descending || undefined} />
      </button>
    </th>
  );
}

function Cards<Row>({ caption, columns, rows, rowKey, onOpen, selectedKey }: DataTableProps<Row>) {
  const title = columns.find((column) => column.title);
  return (
    <ul className={classes.cards} aria-label={caption}>
      {rows.map((row) => (
        // The link in the title is the way in for keyboard and screen reader; the card only enlarges its target.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
        <li
          key={rowKey(row)}
          className={classes.card}
          data-open={onOpen ? true : undefined}
          data-selected={selectedKey === rowKey(row) || undefined}
          onClick={(event) => openUnlessInteractive(event, () => onOpen?.(row))}
        >
          {title && <div className={classes.cardTitle}>{title.render(row)}</div>}
          <dl className={classes.cardFacts}>
            {columns
              .filter((column) => !column.title)
              .map((column) => (
                <div key={column.key}>
                  <dt>{column.header}</dt>
                  <dd>{column.render(row)}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** The whole row is a target, but never at the expense of a link or a selection of text in it. */
function openUnlessInteractive(event: React.MouseEvent, open: () => void): void {
  const target = event.target as HTMLElement;
  if (target.closest('a, button, input, label, select')) return;
  if (window.getSelection()?.toString()) return;
  open();
}

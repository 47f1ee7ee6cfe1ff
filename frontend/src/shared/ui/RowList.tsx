import type { ReactNode } from 'react';
import classes from './RowList.module.css';

interface RowListProps {
  rows: { key: string; title: ReactNode; text: ReactNode; aside?: ReactNode }[];
}

/** A short list inside a card: what it is, a line about it, its status. */
export function RowList({ rows }: RowListProps) {
  if (rows.length === 0) return null;
  return (
    <ul className={classes.list}>
      {rows.map((row) => (
        <li key={row.key} className={classes.row}>
          <div className={classes.main}>
            {row.title}
            <div className={classes.text}>{row.text}</div>
          </div>
          {row.aside}
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import classes from './Stat.module.css';

interface StatProps {
  label: string;
  value: ReactNode;
}

export function StatRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}

interface StatChoiceProps extends StatProps {
  active: boolean;
  tone?: 'good' | 'warn' | 'bad';
  onSelect: () => void;
}

/** A figure that filters what is below it. */
export function StatChoice({ label, value, active, tone, onSelect }: StatChoiceProps) {
  return (
    <button type="button" className={classes.choice} aria-pressed={active} data-tone={tone} onClick={onSelect}>
      <span className={classes.value}>{value}</span>
      <span className={classes.label}>{label}</span>
    </button>
  );
}

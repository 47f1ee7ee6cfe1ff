import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconAlertOctagon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad';

const icons = {
  info: IconInfoCircle,
  good: IconCircleCheck,
  warn: IconAlertTriangle,
  bad: IconAlertOctagon,
} satisfies Record<NoticeTone, typeof IconInfoCircle>;

interface NoticeProps {
  tone: NoticeTone;
  title?: string;
  children?: ReactNode;
  role?: 'alert' | 'status' | 'note';
}

/** A message in the flow of the page, next to what it is about. */
export function Notice({ tone, title, children, role = tone === 'bad' ? 'alert' : 'note' }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      <Icon size={19} stroke={1.7} className={classes.icon} aria-hidden />
      <div className={classes.body}>
        {title && <p className={classes.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}

import classes from './StatusTag.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'quiet' | 'accent';

interface StatusTagProps {
  tone: Tone;
  children: string;
  /** `plain` inside tables, `filled` where the status is the message. */
  variant?: 'plain' | 'filled';
}

/** A status is always words; the colour and the shape of the mark only help. */
export function StatusTag({ tone, children, variant = 'plain' }: StatusTagProps) {
  return (
    <span className={classes.tag} data-tone={tone} data-variant={variant}>
      <svg className={classes.mark} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}

const shapes = {
  good: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  accent: <circle cx="5" cy="5" r="3" fill="none" stroke="currentColor" strokeWidth="2" />,
  warn: <path d="M5 .8 9.5 9H.5z" fill="currentColor" />,
  bad: <rect x="1.2" y="1.2" width="7.6" height="7.6" rx="1" fill="currentColor" />,
  quiet: <rect x="1" y="4" width="8" height="2.2" rx="1" fill="currentColor" />,
} satisfies Record<Tone, React.ReactElement>;

import { Anchor, Group } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import classes from './Page.module.css';

interface PageProps {
  title: string;
  /** Shown above the title: what kind of thing this is, or where it belongs. */
  eyebrow?: ReactNode;
  description?: ReactNode;
  back?: { to: LinkProps['to']; params?: object; label: string };
  actions?: ReactNode;
  /** Beside the title: a status. */
  aside?: ReactNode;
  /** Reading width for forms and texts; tables take the whole width. */
  narrow?: boolean;
  children: ReactNode;
}

/** The frame of every screen: its title is the document's title and takes the focus on arrival. */
export function Page({ title, eyebrow, description, back, actions, aside, narrow, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Phù Sa`;
  }, [title]);

  return (
    <div className={classes.page} data-narrow={narrow || undefined}>
      <header className={classes.header}>
        {back && (
          <Anchor component={Link} to={back.to} params={back.params as never} size="sm" className={`${classes.back} no-print`}>
            <IconChevronLeft size={15} aria-hidden /> {back.label}
          </Anchor>
        )}
        {eyebrow && <div className={classes.eyebrow}>{eyebrow}</div>}
        <Group justify="space-between" align="flex-start" gap="md">
          <Group gap="sm" align="center" className={classes.heading}>
            <h1 id="page-title" tabIndex={-1} className={classes.title}>
              {title}
            </h1>
            {aside}
          </Group>
          {actions && (
            <Group gap="xs" className="no-print">
              {actions}
            </Group>
          )}
        </Group>
        {description && <div className={classes.description}>{description}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  title?: string;
  description?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Tables reach the edges of their card. */
  flush?: boolean;
}

export function Section({ title, description, actions, children, flush }: SectionProps) {
  return (
    <section className={classes.section}>
      {(title || actions) && (
        <div className={classes.sectionHeader}>
          <div>
            {title && <h2 className={classes.sectionTitle}>{title}</h2>}
            {description && <p className={classes.sectionDescription}>{description}</p>}
          </div>
          {actions && <div className="no-print">{actions}</div>}
        </div>
      )}
      <div className={classes.sectionBody} data-flush={flush || undefined}>
        {children}
      </div>
    </section>
  );
}

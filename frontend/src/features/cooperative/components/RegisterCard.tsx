import { Skeleton } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Total } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { Section } from '@/shared/ui/Page';
import { ErrorState } from '@/shared/ui/States';
import { countQuery } from '../api/countCooperatives';
import { SECTORS, type CooperativeSearch } from '../api/search';
import classes from './RegisterCard.module.css';

const filters: CooperativeSearch[] = [{}, { status: 'ACTIVE' }, ...SECTORS.map((sector) => ({ sector }))];

/** The register in figures; each opens the list it counts. */
export function RegisterCard() {
  const { t } = useTranslation();
  const counts = useQueries({ queries: filters.map((filter) => countQuery(filter)) });
  const failed = counts.find((one) => one.isError);
  const [all, active, ...sectors] = counts;
  if (failed) {
    return (
      <Section title={t('home.register')}>
        <ErrorState error={failed.error} onRetry={() => counts.forEach((one) => void one.refetch())} />
      </Section>
    );
  }
  return (
    <Section title={t('home.register')}>
      <div className={classes.card}>
        <div className={classes.totals}>
          <Figure label={t('home.cooperatives')} total={all?.data} search={{}} />
          <Figure label={t('home.active')} total={active?.data} search={{ status: 'ACTIVE' }} />
        </div>
        <ul className={classes.sectors} aria-label={t('home.bySector')}>
          {SECTORS.map((sector, index) => (
            <SectorBar key={sector} label={t(`sector.${sector}`)} total={sectors[index]?.data} of={all?.data?.count ?? 0} search={{ sector }} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

interface FigureProps {
  label: string;
  total?: Total | null;
  search: CooperativeSearch;
}

function Figure({ label, total, search }: FigureProps) {
  const text = useTotal(total);
  return (
    <Link to="/cooperatives" search={search as never} className={classes.figure}>
      <span className={classes.value}>{text ?? <Skeleton height={34} width={80} />}</span>
      <span className={classes.label}>{label}</span>
    </Link>
  );
}

function SectorBar({ label, total, of, search }: FigureProps & { of: number }) {
  const text = useTotal(total);
  const share = total?.count && of > 0 ? (total.count / of) * 100 : 0;
  return (
    <li>
      <Link to="/cooperatives" search={search as never} className={classes.sector}>
        <span>{label}</span>
        <span className={classes.count}>{text ?? ''}</span>
        <span className={classes.track} aria-hidden>
          <span className={classes.fill} style={{ width: `${share}%` }} />
        </span>
      </Link>
    </li>
  );
}

function useTotal(total?: Total | null): string | null {
  const format = useFormat();
  const { t } = useTranslation();
  if (!total) return null;
  const figure = format.number(total.count ?? 0);
  return total.atLeast ? t('list.atLeast', { count: figure }) : figure;
}

import { Button, Tabs } from '@mantine/core';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Cooperative, Indicator } from '@/shared/api';
import { useAccess } from '@/shared/auth/AccessContext';
import { formatTaxCode } from '@/shared/format/number';
import { useFormat } from '@/shared/format/useFormat';
import { Notice } from '@/shared/ui/Notice';
import { Page, Section } from '@/shared/ui/Page';
import type { Timeline } from '@/shared/ui/slots';
import { ErrorState, LoadingRows } from '@/shared/ui/States';
import { cooperativeQuery } from '../api/getCooperative';
import { COOPERATIVE_TABS, type CooperativeTab } from '../api/search';
import { CooperativeStatusTag } from '../components/CooperativeStatusTag';
import { FiguresTab } from '../components/FiguresTab';
import { RegistrationTab } from '../components/RegistrationTab';

interface CooperativePageProps {
  cooperativeId: string;
  tab: CooperativeTab;
  onTab: (tab: CooperativeTab) => void;
  indicators: Indicator[];
  timeline: Timeline;
}

export function CooperativePage(props: CooperativePageProps) {
  const { t } = useTranslation();
  const query = useQuery(cooperativeQuery(props.cooperativeId));
  const back = { to: '/cooperatives' as const, label: t('cooperative.list') };
  if (query.isPending || query.isError) {
    return (
      <Page title={t('cooperative.one')} back={back}>
        <Section>{query.isPending ? <LoadingRows /> : <ErrorState error={query.error} onRetry={() => void query.refetch()} />}</Section>
      </Page>
    );
  }
  const cooperative = query.data;
  return (
    <Page
      title={cooperative.name}
      back={back}
      eyebrow={<Eyebrow cooperative={cooperative} />}
      aside={<CooperativeStatusTag status={cooperative.status} filled />}
      actions={<Actions cooperative={cooperative} />}
    >
      {cooperative.warnings.map((warning) => (
        <Notice key={warning.code} tone="warn">
          {warning.message}
        </Notice>
      ))}
      <CooperativeTabs {...props} cooperative={cooperative} />
    </Page>
  );
}

function CooperativeTabs({ cooperative, tab, onTab, indicators, timeline: TimelineSlot }: CooperativePageProps & { cooperative: Cooperative }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = new Map(indicators.map((indicator) => [indicator.code, format.name(indicator)]));
  return (
    <Tabs value={tab} onChange={(value) => onTab((value ?? 'registration') as CooperativeTab)} keepMounted={false}>
      <Tabs.List mb="md" className="no-print">
        {COOPERATIVE_TABS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`cooperative.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="registration">
        <RegistrationTab cooperative={cooperative} />
      </Tabs.Panel>
      <Tabs.Panel value="figures">
        <FiguresTab cooperative={cooperative} indicators={indicators} />
      </Tabs.Panel>
      <Tabs.Panel value="timeline">
        <Section>
          <TimelineSlot cooperativeId={cooperative.id} names={names} />
        </Section>
      </Tabs.Panel>
    </Tabs>
  );
}

function Eyebrow({ cooperative }: { cooperative: Cooperative }) {
  const { t } = useTranslation();
  const code = cooperative.taxCode ? t('cooperative.taxCodeIs', { code: formatTaxCode(cooperative.taxCode) }) : null;
  return <span className="tabular">{[cooperative.sector && t(`sector.${cooperative.sector}`), cooperative.unit?.name, code].filter(Boolean).join(' · ')}</span>;
}

function Actions({ cooperative }: { cooperative: Cooperative }) {
  const { t } = useTranslation();
  const { may } = useAccess();
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => window.print()}>
        {t('common.print')}
      </Button>
      {may('COOPERATIVE_WRITE') && (
        <Button component={Link} to="/cooperatives/$cooperativeId/edit" params={{ cooperativeId: cooperative.id } as never} leftSection={<IconPencil size={17} aria-hidden />}>
          {t('common.edit')}
        </Button>
      )}
    </>
  );
}

import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/useFormat';
import { Section } from '@/shared/ui/Page';
import { RowList } from '@/shared/ui/RowList';
import { ErrorState, LoadingRows, Message } from '@/shared/ui/States';
import { roundsQuery } from '../api/rounds';
import { RoundStatusTag } from './tags';

const SHOWN = 6;

/** Rounds and who owes the next step. */
export function OpenRoundsCard() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(roundsQuery());
  const rounds = query.data?.items.slice(0, SHOWN) ?? [];
  return (
    <Section
      flush
      title={t('home.rounds')}
      actions={
        <Anchor component={Link} to="/selection-rounds" size="sm">
          {t('home.all')}
        </Anchor>
      }
    >
      {query.isPending && <LoadingRows rows={3} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && rounds.length === 0 && <Message title={t('round.noneYet')}>{t('round.noneYetText')}</Message>}
      <RowList
        rows={rounds.map((round) => ({
          key: round.id,
          title: (
            <Anchor component={Link} to="/selection-rounds/$roundId" params={{ roundId: round.id } as never} fw={550}>
              {round.name}
            </Anchor>
          ),
          text: `${t(`round.next.${round.status}`)} · ${t('round.inBrief', { candidates: format.number(round.counts.candidates ?? 0), eligible: format.number(round.counts.eligible ?? 0) })}`,
          aside: <RoundStatusTag status={round.status} />,
        }))}
      />
    </Section>
  );
}

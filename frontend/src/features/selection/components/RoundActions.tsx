import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundAction } from '@/shared/api';
import { ActionButton } from '@/shared/ui/ActionButton';
import { FormErrors } from '@/shared/ui/FormErrors';
import type { AllowedRoundAction, SelectionRound } from '../api/model';
import { useMoveRound } from '../api/rounds';

/** The move that usually comes next stands out; the others stay at hand. */
const primary: Record<SelectionRound['status'], RoundAction | null> = { DRAFT: 'OPEN', OPEN: 'EVALUATE', EVALUATED: 'DECIDE', DECIDED: null, CANCELLED: null };

/** The server says which moves exist and why one is barred; nothing here knows the rules. */
export function RoundActions({ round }: { round: SelectionRound }) {
  const { t } = useTranslation();
  const move = useMoveRound(round.id);
  const [asking, setAsking] = useState<AllowedRoundAction | null>(null);
  const run = (action: RoundAction, comment?: string) =>
    move.mutate(
      { action, comment, version: round.version },
      {
        onSuccess: () => setAsking(null),
      },
    );
  const start = (offered: AllowedRoundAction) => (offered.commentRequired || offered.action === 'CANCEL' ? setAsking(offered) : run(offered.action));
  const moves = round.allowedActions.filter((offered) => offered.action !== 'DECIDE');
  const decide = round.allowedActions.find((offered) => offered.action === 'DECIDE');
  return (
    <Stack gap="xs" align="flex-start">
      <Group gap="xs">
        <DecisionLink round={round} offered={decide} />
        {moves
          .filter((offered) => offered.allowed || offered.action === primary[round.status])
          .toSorted((a, b) => Number(b.action === primary[round.status]) - Number(a.action === primary[round.status]))
          .map((offered) => (
            <ActionButton key={offered.action} variant={offered.action === primary[round.status] ? 'filled' : 'default'} disabledReason={offered.allowed ? null : (offered.reason ?? t('common.notAllowed'))} loading={move.isPending && move.variables?.action === offered.action} onClick={() => start(offered)}>
              {t(`roundAction.${offered.action}`, { defaultValue: offered.action })}
            </ActionButton>
          ))}
      </Group>
      {!asking && <FormErrors error={move.error} />}
      {asking && <CommentDialog action={asking} pending={move.isPending} error={move.error} onClose={() => setAsking(null)} onConfirm={(comment) => run(asking.action, comment)} />}
    </Stack>
  );
}

function DecisionLink({ round, offered }: { round: SelectionRound; offered?: AllowedRoundAction }) {
  const { t } = useTranslation();
  const target = { to: '/selection-rounds/$roundId/decision' as const, params: { roundId: round.id } as never };
  if (round.status === 'DECIDED') {
    return (
      <Button component={Link} {...target}>
        {t('decision.see')}
      </Button>
    );
  }
  if (!offered) return null;
  if (!offered.allowed) {
    return round.status === 'EVALUATED' ? <ActionButton disabledReason={offered.reason ?? t('common.notAllowed')}>{t('roundAction.DECIDE')}</ActionButton> : null;
  }
  return (
    <Button component={Link} {...target}>
      {t('roundAction.DECIDE')}
    </Button>
  );
}

interface CommentDialogProps {
  action: AllowedRoundAction;
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onConfirm: (comment?: string) => void;
}

function CommentDialog({ action, pending, error, onClose, onConfirm }: CommentDialogProps) {
  const { t } = useTranslation();
  const [comment, setComment] = useState('');
  const missing = Boolean(action.commentRequired) && comment.trim() === '';
  return (
    <Modal opened onClose={onClose} title={t(`roundAction.${action.action}`)} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="sm">
        <Textarea label={t('round.comment')} withAsterisk={action.commentRequired} autosize minRows={3} maxLength={2000} data-autofocus value={comment} onChange={(event) => setComment(event.currentTarget.value)} />
        <FormErrors error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.back')}
          </Button>
          <ActionButton disabledReason={missing ? t('round.commentNeeded') : null} loading={pending} onClick={() => onConfirm(comment.trim() || undefined)}>
            {t(`roundAction.${action.action}`)}
          </ActionButton>
        </Group>
      </Stack>
    </Modal>
  );
}

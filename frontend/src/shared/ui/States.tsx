import { Button, Code, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconCloudOff, IconLock, IconMoodEmpty, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../api';
import classes from './States.module.css';

interface MessageProps {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  role?: 'status' | 'alert';
}

/** What a view says when it has nothing to show: why, and what to do next. */
export function Message({ icon, title, children, action, role }: MessageProps) {
  return (
    <div className={classes.message} role={role}>
      <span className={classes.icon}>{icon ?? <IconMoodEmpty size={26} stroke={1.5} aria-hidden />}</span>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const apiError = isApiError(error) ? error : null;
  if (apiError?.status === 403) return <NoPermission />;
  const offline = apiError?.status === 0;
  const missing = apiError?.status === 404;
  const key = offline ? 'offline' : missing ? 'missing' : 'failed';
  return (
    <Message
      role="alert"
      icon={<IconCloudOff size={26} stroke={1.5} aria-hidden />}
      title={offline || missing ? t(`state.${key}.title`) : (apiError?.problem.title ?? t('state.failed.title'))}
      action={
        onRetry && !missing ? (
          <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRetry}>
            {t('common.retry')}
          </Button>
        ) : undefined
      }
    >
      {offline || missing ? t(`state.${key}.text`) : (apiError?.problem.detail ?? t('state.failed.text'))}
      {apiError?.problem.requestId && (
        <Text size="xs" mt={8} c="dimmed">
          {t('state.requestId')} <Code>{apiError.problem.requestId}</Code>
        </Text>
      )}
    </Message>
  );
}

export function NoPermission({ action }: { action?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Message icon={<IconLock size={26} stroke={1.5} aria-hidden />} title={t('state.forbidden.title')} action={action}>
      {t('state.forbidden.text')}
    </Message>
  );
}

/** Holds the height of what will come, so that nothing jumps when it does. */
export function LoadingRows({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap={10} p="md" role="status" aria-label={t('common.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <Group key={index} gap="md" wrap="nowrap">
          <Skeleton height={14} width="38%" />
          <Skeleton height={14} width="18%" />
          <Skeleton height={14} width="22%" />
          <Skeleton height={14} width="12%" />
        </Group>
      ))}
    </Stack>
  );
}

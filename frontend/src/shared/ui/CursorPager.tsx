import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface CursorPagerProps {
  /** What is seen: "50 of 300". */
  summary: string;
  page: number;
  canGoBack: boolean;
  nextCursor?: string | null;
  onBack: () => void;
  onNext: (cursor: string) => void;
}

/** Keyset pages have a next and a way back, but no numbers to jump to. */
export function CursorPager({ summary, page, canGoBack, nextCursor, onBack, onNext }: CursorPagerProps) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" px="md" py={10} className="no-print">
      <Text size="sm" c="dimmed" className="tabular" role="status">
        {summary}
      </Text>
      {(canGoBack || nextCursor) && (
        <Group gap="xs" component="nav" aria-label={t('list.pages')}>
          <Button variant="default" size="xs" disabled={!canGoBack} onClick={onBack} leftSection={<IconChevronLeft size={14} aria-hidden />}>
            {t('list.previous')}
          </Button>
          <Text size="sm" className="tabular">
            {t('list.page', { page })}
          </Text>
          <Button variant="default" size="xs" disabled={!nextCursor} onClick={() => nextCursor && onNext(nextCursor)} rightSection={<IconChevronRight size={14} aria-hidden />}>
            {t('list.next')}
          </Button>
        </Group>
      )}
    </Group>
  );
}

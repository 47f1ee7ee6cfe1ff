import { Progress } from '@mantine/core';

interface MeterProps {
  value: number;
  total?: number | null;
  label: string;
}

/** How far a long work is; without a total it only says that something moves. */
export function Meter({ value, total, label }: MeterProps) {
  const percent = total ? Math.min(100, Math.round((value / total) * 100)) : null;
  return (
    <Progress.Root size={10} radius="xl">
      <Progress.Section value={percent ?? 100} animated={percent === null} striped={percent === null} aria-label={label} aria-valuetext={label} />
    </Progress.Root>
  );
}

import { Button, Drawer, Group, NumberInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isApiError, type AnnualReport, type Indicator } from '@/shared/api';
import { useFigure, useFormat } from '@/shared/format/useFormat';
import { ConflictPanel } from '@/shared/ui/ConflictPanel';
import { FormErrors } from '@/shared/ui/FormErrors';
import { figureOf, useSaveAnnualReport } from '../api/annualReports';
import { faultOf, toFigures, type FigureValues } from './figureFields';

interface AnnualReportDrawerProps {
  cooperativeId: string;
  year: number;
  report: AnnualReport | null;
  indicators: Indicator[];
  onClose: () => void;
}

export function AnnualReportDrawer({ cooperativeId, year, report, indicators, onClose }: AnnualReportDrawerProps) {
  const { t } = useTranslation();
  const save = useSaveAnnualReport(cooperativeId);
  const form = useForm<FigureValues>({ defaultValues: valuesOf(report, indicators) });
  const submit = (version: number | null) =>
    form.handleSubmit((values) =>
      save.mutate(
        { year, figures: toFigures(values), version },
        {
          onSuccess: () => {
            notifications.show({ message: t('figures.saved', { year }) });
            onClose();
          },
        },
      ),
    );
  const current = isApiError(save.error, 412) ? (save.error.problem.current as AnnualReport | undefined) : undefined;
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={t('figures.drawer', { year })} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form onSubmit={(event) => void submit(report?.version ?? null)(event)} noValidate>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('figures.gaps')}
          </Text>
          {current ? (
            <Conflict mine={form.getValues()} base={report} current={current} indicators={indicators} onKeep={() => void submit(current.version)()} onTake={onClose} />
          ) : (
            <FormErrors error={save.error} />
          )}
          {indicators.map((indicator) => (
            <FigureField key={indicator.code} indicator={indicator} control={form.control} />
          ))}
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}

function FigureField({ indicator, control }: { indicator: Indicator; control: ReturnType<typeof useForm<FigureValues>>['control'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useFigure();
  const label = format.name(indicator);
  return (
    <Controller
      name={indicator.code}
      control={control}
      rules={{
        validate: (value) => {
          const fault = faultOf(indicator, value);
          return fault ? t(`figures.fault.${fault.key}`, { bound: fault.bound ? figure(fault.bound, indicator.unit) : '' }) : true;
        },
      }}
      render={({ field, fieldState }) =>
        indicator.valueType === 'BOOLEAN' ? (
          <div>
            <Text size="sm" fw={500} id={`figure-${indicator.code}`}>
              {label}
            </Text>
            <SegmentedControl
              aria-labelledby={`figure-${indicator.code}`}
              value={field.value === undefined || field.value === null ? '' : String(field.value)}
              onChange={(value) => field.onChange(value === '' ? null : value === 'true')}
              data={[
                { value: '', label: t('common.unknown') },
                { value: 'true', label: t('common.yes') },
                { value: 'false', label: t('common.no') },
              ]}
            />
          </div>
        ) : (
          <NumberInput
            label={label}
            value={field.value === null || field.value === undefined ? '' : (field.value as string | number)}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={fieldState.error?.message}
            thousandSeparator={format.language === 'vi' ? '.' : ','}
            decimalSeparator={format.language === 'vi' ? ',' : '.'}
            allowDecimal={indicator.valueType === 'DECIMAL' || indicator.valueType === 'PERCENT'}
            hideControls
            rightSectionWidth={84}
            rightSection={
              <Text size="xs" c="dimmed">
                {t(`unit.${indicator.unit}`, { defaultValue: '' })}
              </Text>
            }
          />
        )
      }
    />
  );
}

function Conflict({ mine, base, current, indicators, onKeep, onTake }: { mine: FigureValues; base: AnnualReport | null; current: AnnualReport; indicators: Indicator[]; onKeep: () => void; onTake: () => void }) {
  const format = useFormat();
  const figure = useFigure();
  const changes = indicators
    .filter(({ code }) => String(base?.figures[code] ?? '') !== String(current.figures[code] ?? ''))
    .map((indicator) => ({
      label: format.name(indicator),
      theirs: figure(figureOf(current, indicator.code), indicator.unit),
      mine: figure(mine[indicator.code], indicator.unit),
    }));
  return <ConflictPanel changes={changes} onKeepMine={onKeep} onTakeTheirs={onTake} />;
}

function valuesOf(report: AnnualReport | null, indicators: Indicator[]): FigureValues {
  return Object.fromEntries(
    indicators.map(({ code, valueType }) => {
      const value = report ? figureOf(report, code) : undefined;
      if (valueType === 'BOOLEAN') return [code, value === undefined ? null : String(value) === 'true'];
      return [code, value === undefined ? '' : String(value)];
    }),
  );
}

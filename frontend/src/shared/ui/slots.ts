import type { ComponentType, ReactNode } from 'react';

/**
 * What one room shows of another. Rooms may not import each other: a route fills these in.
 */
export interface UnitPickerProps {
  value: string | null;
  onChange: (unitId: string | null) => void;
  label: string;
  description?: string;
  error?: ReactNode;
  placeholder?: string;
  /** Former units answer too when the record is older than the reform of 2025. */
  period?: 'CURRENT' | 'FORMER';
  hideLabel?: boolean;
}

export type UnitPicker = ComponentType<UnitPickerProps>;

export interface JobProgressProps {
  jobId: string;
  /** Told once, with the reason when the job did not succeed. */
  onFinished?: (failure: string | null) => void;
}

export type JobProgress = ComponentType<JobProgressProps>;

export interface TimelineProps {
  cooperativeId: string;
  /** Names of fields that another room knows, by code. */
  names: ReadonlyMap<string, string>;
}

export type Timeline = ComponentType<TimelineProps>;

import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import type { MouseEventHandler, ReactNode } from 'react';

interface ActionButtonProps extends Omit<ButtonProps, 'disabled'> {
  /** Why the action is not possible now; while it is set, the button stays reachable and says so. */
  disabledReason?: string | null;
  onClick?: MouseEventHandler<HTMLButtonElement>;
  type?: 'button' | 'submit';
  children: ReactNode;
}

/** A disabled button says why: by tooltip for the pointer, by description for the screen reader. */
export function ActionButton({ disabledReason, onClick, type = 'button', children, ...rest }: ActionButtonProps) {
  if (!disabledReason) {
    return (
      <Button type={type} onClick={onClick} {...rest}>
        {children}
      </Button>
    );
  }
  return (
    <Tooltip label={disabledReason} events={{ hover: true, focus: true, touch: true }}>
      <Button
        {...rest}
        type="button"
        aria-disabled
        data-disabled
        aria-description={disabledReason}
        onClick={(event) => event.preventDefault()}
      >
        {children}
      </Button>
    </Tooltip>
  );
}

import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useContext, useEffect, useRef, useState, type JSX, type ReactNode } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import type { DeskAction } from "../words/desk-words";
import { DeskBusyContext } from "./desk-busy";
import { RulingForm } from "./ruling-form";
import { deskWords as words } from "../words/desk-words";

/** An available ruling, and its question. */
export interface AskedAction {
  readonly action: DeskAction;
  /** Its file or unit, for people who do not see the button's place. */
  readonly subject: string;
  /** Initial text. */
  readonly text?: string;
  readonly onConfirm: (reason: string) => void;
}

/** An immediate action. */
export interface PlainAction {
  readonly label: string;
  readonly subject: string;
  readonly onAct: () => void;
}

interface AskedActionsProps {
  readonly asked: readonly AskedAction[];
  readonly plain: readonly PlainAction[];
  /** Name of their menu; absent = side by side. */
  readonly menu?: string;
  /** Content beside a menu. */
  readonly children?: ReactNode;
}

const OPTIONAL: ReadonlySet<DeskAction> = new Set<DeskAction>(["accepted", "contact"]);

/** Offers rulings; the chosen one asks for its reason below, and returns the focus afterwards. */
export function AskedActions({ asked, plain, menu, children }: AskedActionsProps): JSX.Element {
  const styles = useLayoutStyles();
  const [open, setOpen] = useState<number>();
  const row = useRef<HTMLDivElement>(null);
  const chosen = open === undefined ? undefined : asked[open];
  const isBusy = useContext(DeskBusyContext);
  const hasActed = useRef(false);
  // A ruling often removes its own button.
  useEffect(() => {
    if (!hasActed.current || isBusy) return;
    hasActed.current = false;
    if (document.activeElement === document.body) row.current?.querySelector("button")?.focus();
  });
  const close = (): void => {
    row.current?.querySelectorAll("button")[menu === undefined ? (open ?? 0) : 0]?.focus();
    setOpen(undefined);
  };
  const actions = [
    ...asked.map(({ action, subject }, index) => ({
      key: `${action} ${subject}`,
      label: words.actions[action].button,
      subject,
      isOpen: open === index,
      isDisabled: false,
      onAct: () => setOpen(open === index ? undefined : index),
    })),
    ...plain.map(({ label, subject, onAct }) => ({
      ...{ key: `${label} ${subject}`, label, subject, isOpen: undefined, isDisabled: isBusy },
      onAct: () => {
        hasActed.current = true;
        onAct();
      },
    })),
  ];
  return (
    <div className={styles.tight}>
      {menu === undefined ? (
        <div className={styles.row} ref={row}>
          {actions.map(({ key, label, subject, isOpen, isDisabled, onAct }) => (
            <Button
              key={key}
              disabledFocusable={isDisabled}
              aria-expanded={isOpen}
              aria-label={words.about(label, subject)}
              onClick={onAct}
            >
              {label}
            </Button>
          ))}
        </div>
      ) : (
        <div className={styles.beside}>
          <div className={styles.tight}>{children}</div>
          <div ref={row}>
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <MenuButton
                  appearance="subtle"
                  icon={<MoreHorizontalRegular />}
                  menuIcon={null}
                  aria-label={menu}
                />
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {actions.map(({ key, label, subject, isDisabled, onAct }) => (
                    <MenuItem
                      key={key}
                      disabled={isDisabled}
                      aria-label={words.about(label, subject)}
                      onClick={onAct}
                    >
                      {label}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          </div>
        </div>
      )}
      {chosen !== undefined && (
        <RulingForm
          key={open}
          label={words.actions[chosen.action].ask}
          mayBeEmpty={OPTIONAL.has(chosen.action)}
          text={chosen.text}
          onConfirm={(reason) => {
            close();
            hasActed.current = true;
            chosen.onConfirm(reason);
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}

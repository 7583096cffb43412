import {
  Button,
  makeStyles,
  Toast,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, type JSX } from "react";
import { useAnnounce } from "../parts/announcer";
import { paneWords as words } from "../words/pane-words";

/** In milliseconds; it stays while the pointer is on it. */
const SHOWN = 6_000;

/** In px: footers of two rows of buttons, which it does not cover. */
const ABOVE_FOOTER = { vertical: 104 };

const useStyles = makeStyles({
  // Within the pane, so that its landmark holds the toast too.
  toaster: {
    position: "fixed",
    zIndex: 2,
    maxWidth: "calc(100vw - 32px)",
    // Fluent hands this class on to the toast, which would hang below its place, over the footer.
    "& > .fui-ToastContainer": { position: "relative" },
  },
});

/** Says for some seconds what was done; also to screen readers. Each new object is said anew. */
export function DoneToast({ done }: { readonly done: { readonly said: string } }): JSX.Element {
  const styles = useStyles();
  const toasterId = useId("toaster");
  const { dispatchToast, dismissAllToasts } = useToastController(toasterId);
  const announce = useAnnounce();
  useEffect(() => {
    // The one before would hold its place, and this one would wait for its time to pass.
    dismissAllToasts();
    dispatchToast(
      <Toast>
        <ToastTitle
          action={
            <ToastTrigger>
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={words.closeToast}
              />
            </ToastTrigger>
          }
        >
          {done.said}
        </ToastTitle>
      </Toast>,
      { intent: "success", politeness: "polite", timeout: SHOWN },
    );
  }, [done, dispatchToast, dismissAllToasts]);
  return (
    <Toaster
      inline
      toasterId={toasterId}
      position="bottom"
      offset={ABOVE_FOOTER}
      limit={1}
      className={styles.toaster}
      announce={announce}
    />
  );
}

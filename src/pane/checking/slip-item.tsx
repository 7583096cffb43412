import type { JSX } from "react";
import type { ReturnSlip } from "../../desk/mending";
import { CopyButton } from "../parts/copy-button";
import { HandOver } from "../parts/hand-over";
import { useLayoutStyles } from "../parts/layout-styles";
import { checkingWords } from "../words/checking-words";

const { slips: words } = checkingWords;

/** Shows a slip: its unit, the file to open or save, and its message. */
export function SlipItem({ slip }: { readonly slip: ReturnSlip }): JSX.Element {
  const styles = useLayoutStyles();
  const { file, unit, fileName, bytes, message, separate } = slip;
  const to = unit?.name ?? file;
  return (
    <div className={styles.tight}>
      <strong>{to}</strong>
      {separate !== undefined && <p className={styles.quiet}>{words.separate(separate)}</p>}
      <span className={styles.quiet}>{fileName}</span>
      <HandOver file={{ name: fileName, bytes }} />
      <CopyButton label={words.copyMessage} about={to} text={`${message.subject}\n\n${message.body}`} />
    </div>
  );
}

import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { AmountFault, ExplainedFigure } from "../../desk/open-summary";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import type { Explaining } from "./use-explaining";
import { LineButton } from "../parts/line-button";
import { explainingWords } from "../words/explaining-words";
import { paneWords } from "../words/pane-words";

const { ledger: words, lines } = explainingWords;
const { figures } = paneWords;

interface AdjustmentFormProps {
  readonly figure: ExplainedFigure;
  readonly adjustable: NonNullable<ExplainedFigure["adjustable"]>;
  readonly explaining: Explaining;
}

type Fault = AmountFault | "no-text";

/** Takes an adjustment of a unit's figure, its approver and reason. */
export function AdjustmentForm({ figure, adjustable, explaining }: AdjustmentFormProps): JSX.Element {
  const { clock, loadTasks } = useServices();
  const styles = useLayoutStyles();
  const known = figure.adjustments.find(({ adjustment }) => adjustment.unit === figure.key.unit)?.adjustment;
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const [amount, setAmount] = useState<number>();
  const [fault, setFault] = useState<Fault>();
  const { received } = adjustable;

  const read = async (text: string): Promise<void> => {
    setTyped(text);
    const added = (await loadTasks()).adjustmentAmount(text, adjustable);
    setAmount(added.ok ? added.value : undefined);
  };
  const write = async (): Promise<void> => {
    const added = (await loadTasks()).adjustmentAmount(typed, adjustable);
    if (!added.ok || added.value === 0) {
      setFault(added.ok ? "no-number" : added.failure);
      return;
    }
    const why = reason.trim().normalize("NFC");
    setFault(why === "" ? "no-text" : undefined);
    if (why === "") return;
    const { unit, round } = figure.key;
    const adjustment = { unit, round, code: adjustable.code, amount: added.value, reason: why };
    const change = {
      kind: "adjustment",
      adjustment: { ...adjustment, at: clock.today(), about: received },
    } as const;
    if (!(await explaining.write([change], words.adjustmentWritten))) return;
    setTyped("");
    setReason("");
    setAmount(undefined);
  };
  const balance =
    amount !== undefined && received !== null
      ? lines.balance(figures.number(received), figures.number(amount), figures.number(received + amount))
      : known === undefined
        ? words.amountHint
        : words.replacesAdjustment;
  return (
    <Fold title={words.adjustment}>
      <div className={styles.tight}>
        <Field
          label={words.amount}
          hint={balance}
          className={styles.field}
          {...(fault === "no-number" && { validationState: "error", validationMessage: words.noAmount })}
          {...(fault === "not-whole" && { validationState: "error", validationMessage: words.notWhole })}
        >
          <Input inputMode="text" value={typed} onChange={(_event, { value }) => void read(value)} />
        </Field>
        <Field
          label={words.reason}
          className={styles.field}
          {...(fault === "no-text" && { validationState: "error", validationMessage: words.noText })}
        >
          <Textarea
            resize="vertical"
            rows={2}
            value={reason}
            onChange={(_event, { value }) => setReason(value)}
          />
        </Field>
        <LineButton disabledFocusable={explaining.isBusy} onClick={() => void write()}>
          {words.writeAdjustment}
        </LineButton>
      </div>
    </Fold>
  );
}

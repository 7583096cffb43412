import { useMemo, type JSX, useEffect, useState } from "react";
import type { OfficeConnection, OfficeReply } from "../services/office-reply";
import { OfficePlansProvider } from "../choosing/office-plans";
import { Pane } from "./pane";
import { PaneFrame } from "./pane-frame";
import { ServicesContext, type Desk, type PaneServices } from "../services/pane-services";
import { useCatalogue, type Catalogue } from "./use-catalogue";
import { type OpeningTrouble, type TabName, paneWords } from "../words/pane-words";
import { Button, Spinner } from "@fluentui/react-components";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";

interface AppProps {
  readonly connection: OfficeConnection;
  /** Begun before the pane is shown. */
  readonly catalogue: Promise<Catalogue>;
  readonly services: Omit<PaneServices, "desk" | keyof Catalogue>;
  /** The first tab. */
  readonly firstTab?: TabName | undefined;
  /** The first plan; ignored if unknown. */
  readonly firstPlan?: string | undefined;
  readonly onReload: () => void;
}

/** Waits for Excel, if any, and for the plans; reports failures; shows the pane. */
export function App(props: AppProps): JSX.Element {
  const { connection, catalogue, services, firstTab, firstPlan, onReload } = props;
  const { state, giveUp } = useOffice(connection);
  const plans = useCatalogue(catalogue);
  const desk = useMemo(() => deskOf(state), [state]);
  const trouble = plans.kind === "incomplete" ? plans.kind : troubleOf(state);
  return (
    <PaneFrame isDark={state.kind === "excel" ? state.isDark : undefined}>
      {desk !== undefined && plans.kind === "loaded" ? (
        <PaneAt desk={desk} services={services} catalogue={plans.catalogue} {...{ firstTab, firstPlan }} />
      ) : (
        <OpeningScreen trouble={trouble} onAgain={onReload} onWithFiles={giveUp} />
      )}
    </PaneFrame>
  );
}

const FILES: Desk = { kind: "files" };

function deskOf(state: OfficeState): Desk | undefined {
  switch (state.kind) {
    case "excel":
      return { kind: "workbook", workbook: state.workbook, takesDownloads: state.takesDownloads };
    case "files":
    case "outside":
      return FILES;
    case "waiting":
    case "excel-silent":
    case "excel-too-old":
    case "office-unreachable":
      return undefined;
  }
}

function troubleOf({ kind }: OfficeState): OpeningTrouble | undefined {
  return kind === "excel-silent" || kind === "excel-too-old" || kind === "office-unreachable"
    ? kind
    : undefined;
}

interface PaneAtProps {
  readonly desk: Desk;
  readonly services: AppProps["services"];
  readonly catalogue: Catalogue;
  readonly firstTab: TabName | undefined;
  readonly firstPlan: string | undefined;
}

/** Another desk has another pane: choices for files do not enter a workbook. */
function PaneAt({ desk, services, catalogue, ...first }: PaneAtProps): JSX.Element {
  const all = useMemo(() => ({ ...services, ...catalogue, desk }), [services, catalogue, desk]);
  return (
    <ServicesContext value={all}>
      <OfficePlansProvider key={desk.kind}>
        <Pane {...first} />
      </OfficePlansProvider>
    </ServicesContext>
  );
}

const { opening: words, title } = paneWords;

interface OpeningScreenProps {
  /** Absent while waiting. */
  readonly trouble?: OpeningTrouble;
  readonly onAgain: () => void;
  readonly onWithFiles: () => void;
}

/** Shown until Excel responds; never an endless spinner. */
function OpeningScreen({ trouble, onAgain, onWithFiles }: OpeningScreenProps): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <main className={styles.pane}>
      <div className={styles.stack}>
        <h1 className={styles.title}>{title}</h1>
        {trouble === undefined ? (
          <Spinner label={words.wait} />
        ) : (
          <div role="alert" className={styles.stack}>
            <Message intent="error" isSpoken={false} title={words.headings[trouble]}>
              <p className={styles.paragraph}>{words.advice[trouble]}</p>
            </Message>
            <div className={styles.row}>
              {trouble !== "excel-too-old" && (
                <Button appearance="primary" onClick={onAgain}>
                  {words.again}
                </Button>
              )}
              {trouble !== "incomplete" && <Button onClick={onWithFiles}>{words.withFiles}</Button>}
            </div>
          </div>
        )}
      </div>
    </main>
  );
}

/** Milliseconds until people assume a failure. */
const PATIENCE = 8_000;

type OfficeState =
  | OfficeReply
  | { readonly kind: "waiting" }
  | { readonly kind: "excel-silent" }
  | { readonly kind: "files" };

interface Office {
  readonly state: OfficeState;
  /** The user prefers to go on without Excel. */
  readonly giveUp: () => void;
}

/**
 * Returns the state of the Office connection. A page not opened by Office is a files page at once. States the
 * reason after 8 seconds without a response; a later one still counts.
 */
function useOffice({ isExpected, hasLoaded, answer }: OfficeConnection): Office {
  const [state, setState] = useState<OfficeState>({ kind: isExpected ? "waiting" : "files" });
  const [bug, setBug] = useState<Error>();
  if (bug !== undefined) throw bug;

  useEffect(() => {
    const timer = setTimeout(() => {
      setState((now) =>
        now.kind === "waiting" ? { kind: hasLoaded() ? "excel-silent" : "office-unreachable" } : now,
      );
    }, PATIENCE);
    answer.then(
      (arrived) => {
        clearTimeout(timer);
        setState((now) => (now.kind === "files" && arrived.kind !== "excel" ? now : arrived));
      },
      (error: unknown) => setBug(error instanceof Error ? error : new Error(String(error))),
    );
    return () => clearTimeout(timer);
  }, [answer, hasLoaded]);

  return { state, giveUp: () => setState({ kind: "files" }) };
}
